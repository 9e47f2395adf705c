package plaza.agent.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** After a start, an outage or a jump of the clock nobody is taken for lost before they could have been heard. */
class SilenceCountsOnlyWhileOneListensTest {

    private static final Instant NOON = Instant.parse("2026-11-22T13:00:00.000Z");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Attention attention = new Attention();
    private Instant clock = NOON;
    private long nanos;

    @Test
    void at_first_nobody_has_been_listened_to() {
        listen(Duration.ZERO);

        assertThat(attention.hasLastedFor(LIMIT)).isFalse();
    }

    @Test
    void who_has_listened_long_enough_may_judge() {
        listen(Duration.ZERO);
        listen(LIMIT);

        assertThat(attention.hasLastedFor(LIMIT)).isTrue();
    }

    @Test
    void an_outage_starts_the_time_anew() {
        listen(Duration.ZERO);
        listen(LIMIT);
        attention.lapse();
        listen(Duration.ofSeconds(1));

        assertThat(attention.hasLastedFor(LIMIT)).isFalse();
    }

    @Test
    void a_jump_of_the_clock_starts_the_time_anew() {
        listen(Duration.ZERO);
        listen(LIMIT);
        clock = clock.plus(Duration.ofHours(24));
        listen(Duration.ofSeconds(1));

        assertThat(attention.hasLastedFor(LIMIT)).isFalse();
    }

    private void listen(Duration later) {
        clock = clock.plus(later);
        nanos += later.toNanos();
        attention.listen(clock, nanos);
    }
}
