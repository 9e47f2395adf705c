package plaza.ingestion.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.normalise.model.Normalised;
import plaza.platform.testing.TestClock;

/** DESIGN.md 4.14: thirty days, by the service's clock. */
class InteractionsAreForgottenAfterTheirRetentionTest {

    private static final Duration RETENTION = Duration.ofDays(30);
    private static final List<Normalised> TOLD = List.of(new Normalised(
            PageWebhooks.only(PageWebhooks.feed(PageWebhooks.comment("add", "\"message\":\"x\""))), DemoAccount.PAGE));

    private final TestClock clock = TestClock.at(PageWebhooks.RECEIVED_AT);
    private final InMemoryInteractions interactions = new InMemoryInteractions();
    private final ForgetInteractions forgetting = new ForgetInteractions(interactions, clock, RETENTION);

    @Test
    void on_the_last_day_a_second_telling_is_still_known() {
        store();
        clock.advance(RETENTION);

        forgetting.forget().await().indefinitely();

        assertThat(store()).isEmpty();
    }

    @Test
    void after_it_nothing_is_left() {
        store();
        clock.advance(RETENTION.plusMillis(1));

        forgetting.forget().await().indefinitely();

        assertThat(store()).isEqualTo(TOLD);
    }

    private List<Normalised> store() {
        return interactions.storeNew(TOLD).await().indefinitely();
    }
}
