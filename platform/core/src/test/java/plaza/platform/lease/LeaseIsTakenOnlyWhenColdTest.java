package plaza.platform.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LeaseIsTakenOnlyWhenColdTest {

    private static final Duration TTL = Duration.ofSeconds(3);
    private final LeaseWatch watch = new LeaseWatch(TTL);

    @Test
    void a_lease_that_was_given_back_is_free_at_once() {
        assertThat(watch.mayTake(null, 4, 17, 0)).isTrue();
    }

    @Test
    void the_first_sight_of_a_holder_never_takes() {
        assertThat(watch.mayTake("a", 1, 5, Long.MAX_VALUE / 2)).isFalse();
    }

    @Test
    void a_beat_that_stood_still_for_the_time_to_live_is_cold() {
        watch.mayTake("a", 1, 5, 0);

        assertThat(watch.mayTake("a", 1, 5, TTL.toNanos() - 1)).isFalse();
        assertThat(watch.mayTake("a", 1, 5, TTL.toNanos())).isTrue();
    }

    @Test
    void a_beat_that_moved_starts_the_wait_again() {
        watch.mayTake("a", 1, 5, 0);
        watch.mayTake("a", 1, 6, TTL.toNanos() - 1);

        assertThat(watch.mayTake("a", 1, 6, TTL.toNanos() + 1)).isFalse();
    }

    @Test
    void a_new_holder_starts_the_wait_again() {
        watch.mayTake("a", 1, 5, 0);
        watch.mayTake("b", 2, 0, TTL.toNanos());

        assertThat(watch.mayTake("b", 2, 0, TTL.toNanos() + 1)).isFalse();
    }
}
