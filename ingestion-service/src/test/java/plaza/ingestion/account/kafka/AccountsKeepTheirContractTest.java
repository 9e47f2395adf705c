package plaza.ingestion.account.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import org.junit.jupiter.api.Test;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.normalise.Json;

class AccountsKeepTheirContractTest {

    @Test
    void the_demo_page_is_exactly_the_full_example() {
        String example =
                Events.load().get(AccountEvents.CHANGED).example("full").json();

        assertThatJson(Json.of(AccountPayload.of(DemoAccount.PAGE))).isEqualTo(example);
    }

    @Test
    void an_account_fits_the_schema() {
        EventAssertions.assertFits(AccountEvents.CHANGED, Json.of(AccountPayload.of(DemoAccount.PAGE)));
    }
}
