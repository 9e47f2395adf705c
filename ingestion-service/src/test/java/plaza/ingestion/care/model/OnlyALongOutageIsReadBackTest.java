package plaza.ingestion.care.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;

class OnlyALongOutageIsReadBackTest {

    private static final Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    private static final Duration FROM = Duration.ofMinutes(15);

    @Test
    void a_restart_loses_nothing_because_networks_try_again() {
        assertThat(Gap.ofOutage(Optional.of(NOW.minus(FROM)), FROM, NOW)).isEmpty();
    }

    @Test
    void an_outage_is_read_back_since_somebody_was_last_alive() {
        Instant last = NOW.minus(Duration.ofHours(2));

        assertThat(Gap.ofOutage(Optional.of(last), FROM, NOW)).contains(last);
    }

    @Test
    void the_first_start_of_all_has_nothing_to_read_back() {
        assertThat(Gap.ofOutage(Optional.empty(), FROM, NOW)).isEmpty();
    }

    @Test
    void a_gap_begins_a_little_earlier_and_never_more_than_a_week_ago() {
        assertThat(Gap.since(DemoAccount.PAGE.ref(), NOW.minusSeconds(60), NOW).since())
                .isEqualTo(NOW.minusSeconds(60).minus(Duration.ofMinutes(5)));
        assertThat(Gap.since(DemoAccount.PAGE.ref(), NOW.minus(Duration.ofDays(30)), NOW)
                        .since())
                .isEqualTo(NOW.minus(Duration.ofDays(7)));
    }
}
