package plaza.simulator.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class UsageRisesWithCallsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private final UsageMeter meter = new UsageMeter(200);

    @Test
    void two_calls_of_two_hundred_are_one_percent() {
        meter.called(NOON);

        assertThat(meter.called(NOON)).isEqualTo(1);
    }

    @Test
    void more_than_the_hour_s_calls_are_more_than_a_hundred_percent() {
        for (int i = 0; i < 300; i++) {
            meter.called(NOON);
        }

        assertThat(meter.called(NOON)).isEqualTo(151);
    }

    @Test
    void after_an_hour_calls_no_longer_count() {
        for (int i = 0; i < 100; i++) {
            meter.called(NOON);
        }

        assertThat(meter.called(NOON.plusSeconds(3600))).isEqualTo(1);
    }
}
