package plaza.ingestion.account.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.AccountMode;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.facebook.model.PageRules;
import plaza.ingestion.instagram.model.InstagramRules;
import plaza.ingestion.normalise.Json;
import plaza.ingestion.whatsapp.WhatsApp;
import plaza.ingestion.whatsapp.WhatsappForms;
import plaza.ingestion.whatsapp.model.WhatsappRules;

class AccountsKeepTheirContractTest {

    @Test
    void the_demo_page_is_exactly_the_full_example() {
        String example =
                Events.load().get(AccountEvents.CHANGED).example("full").json();

        assertThatJson(Json.of(AccountPayload.of(DemoAccount.PAGE))).isEqualTo(example);
    }

    @Test
    void what_facebook_demands_is_the_example_of_rules() {
        Account able = DemoAccount.PAGE.able(PageRules.CAPABILITIES, DemoAccount.PAGE.changedAt());

        assertThatJson(Json.of(AccountPayload.of(able)))
                .whenIgnoringPaths("rules.acts[*].files")
                .isEqualTo(Events.load()
                        .get(AccountEvents.CHANGED)
                        .example("rules")
                        .json());
    }

    @Test
    void which_files_whatsapp_takes_is_the_example_of_files() {
        Account number = DemoAccount.PAGE.able(WhatsappRules.CAPABILITIES, DemoAccount.PAGE.changedAt());
        String told = Json.of(AccountPayload.of(number).rules());

        assertThatJson(Events.load().get(AccountEvents.CHANGED).example("files").json())
                .inPath("rules")
                .isEqualTo(told);
    }

    @Test
    void an_account_that_is_moved_over_is_the_example_of_modes() {
        Account page = DemoAccount.PAGE;
        Account moved = page.in(AccountMode.LISTEN, page.changedAt()).in(AccountMode.ASSIST, page.changedAt());

        assertThatJson(Json.of(AccountPayload.of(moved)))
                .isEqualTo(
                        Events.load().get(AccountEvents.CHANGED).example("mode").json());
    }

    @Test
    void a_number_with_approved_words_is_the_example_of_templates() {
        AccountRef ref = new AccountRef(WhatsApp.WHATSAPP, new NetworkId("200000000000001"));
        Account number = DemoAccount.at(ref);
        Account wording = number.able(WhatsappRules.CAPABILITIES, number.changedAt())
                .wording(List.of(WhatsappForms.RESOLVED, WhatsappForms.RESUME), number.changedAt());

        assertThatJson(Json.of(AccountPayload.of(wording)))
                .whenIgnoringPaths("rules.acts[*].files")
                .isEqualTo(Events.load()
                        .get(AccountEvents.CHANGED)
                        .example("templates")
                        .json());
    }

    @ParameterizedTest
    @MethodSource("everyNetwork")
    void what_a_network_demands_fits_the_schema_and_is_read_back_whole(Capabilities demands) {
        Account able = DemoAccount.PAGE.able(demands, DemoAccount.PAGE.changedAt());

        EventAssertions.assertFits(AccountEvents.CHANGED, Json.of(AccountPayload.of(able)));
        assertThat(demands.rules().stream().map(ActRulePayload::of).map(ActRulePayload::rule))
                .containsExactlyElementsOf(demands.rules());
    }

    static Stream<Capabilities> everyNetwork() {
        return Stream.of(PageRules.CAPABILITIES, InstagramRules.CAPABILITIES, WhatsappRules.CAPABILITIES);
    }

    @Test
    void an_account_fits_the_schema() {
        EventAssertions.assertFits(AccountEvents.CHANGED, Json.of(AccountPayload.of(DemoAccount.PAGE)));
    }
}
