package plaza.ingestion.outbound.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.contracts.Events;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.account.model.AccountMode;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.normalise.Json;
import plaza.ingestion.outbound.model.OutsideWord;
import plaza.ingestion.outbound.model.StrayWord;

class OutsideKeepsItsContractTest {

    @Test
    void words_from_outside_are_exactly_the_example() {
        StrayWord stray = new StrayWord(
                UUID.fromString("5e5b0f0e-8d0b-5f6a-9a53-0b6d5a2f7c13"),
                DemoAccount.PAGE.ref(),
                new OwnWord(new NetworkId("900_905"), null, "Hola", Instant.parse("2026-11-22T13:05:00Z")),
                "facebook:100000000000001:900_901",
                false,
                new StrayWord.Home("telco-andina", "cordoba", "es"),
                Instant.parse("2026-11-22T13:05:01.250Z"));

        OutsideWord outside = new OutsideWord(stray, AccountMode.ANSWER, Instant.parse("2026-11-22T13:05:02Z"));

        assertThatJson(Json.of(OutsidePayload.of(outside)))
                .isEqualTo(Events.load()
                        .get(OutsideEvents.PUBLISHED_OUTSIDE)
                        .example("full")
                        .json());
    }
}
