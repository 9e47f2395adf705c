package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AGateWaitsLongerEachTimeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");

    @Test
    void each_failure_doubles_the_wait() {
        Gate once = Gate.OPEN.unreached(NOW);
        Instant later = NOW.plusSeconds(10);

        Gate twice = once.unreached(later);

        assertThat(twice.closed().orElseThrow().until()).isEqualTo(later.plusSeconds(2));
    }

    @Test
    void no_wait_is_longer_than_the_longest() {
        Gate gate = Gate.OPEN;
        Instant now = NOW;
        for (int i = 0; i < 100; i++) {
            now = now.plusSeconds(3600);
            gate = gate.unreached(now);
        }

        assertThat(gate.closed().orElseThrow().until()).isEqualTo(now.plusSeconds(30));
    }

    @Test
    void several_that_meet_the_same_wall_are_one_failure() {
        Gate one = Gate.OPEN.limited(NOW, Optional.empty());

        assertThat(one.limited(NOW.plusMillis(5), Optional.empty())).isEqualTo(one);
    }

    @Test
    void success_opens_it_for_good() {
        Gate closed = Gate.OPEN.unreached(NOW);

        assertThat(closed.reached(NOW.plusSeconds(1))).isEqualTo(Gate.OPEN);
    }

    @Test
    void what_was_under_way_before_a_limit_does_not_open_it() {
        Gate closed = Gate.OPEN.limited(NOW, Optional.of(Duration.ofMinutes(1)));

        assertThat(closed.reached(NOW.plusSeconds(1))).isEqualTo(closed);
    }

    @Test
    void one_doubt_stops_nobody_else() {
        assertThat(Gate.OPEN.doubted(NOW).closedAt(NOW)).isEmpty();
    }

    @Test
    void three_doubts_in_a_row_do() {
        assertThat(Gate.OPEN.doubted(NOW).doubted(NOW).doubted(NOW).closedAt(NOW))
                .map(Gate.Closed::reason)
                .contains(HoldReason.NETWORK_DOWN);
    }
}
