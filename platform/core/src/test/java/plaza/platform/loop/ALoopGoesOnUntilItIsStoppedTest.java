package plaza.platform.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ALoopGoesOnUntilItIsStoppedTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final Semaphore rounds = new Semaphore(0);
    private final Bell bell = new Bell();
    private final Loop loop = new Loop("loop of a test", () -> {
        rounds.release();
        return LONG;
    });

    @AfterEach
    void nothing_is_left_running() throws InterruptedException {
        loop.stop();
    }

    @Test
    void the_bell_ends_a_pause() throws InterruptedException {
        loop.start(bell);
        assertThat(roundsCome(1)).isTrue();

        bell.ring();

        assertThat(roundsCome(1)).isTrue();
    }

    @Test
    void a_round_that_fails_is_followed_by_another() throws InterruptedException {
        Loop failing = new Loop("failing loop of a test", () -> {
            rounds.release();
            throw new IllegalStateException("on purpose");
        });
        failing.start(bell);
        assertThat(roundsCome(1)).isTrue();

        bell.ring();

        assertThat(roundsCome(1)).isTrue();
        failing.stop();
    }

    @Test
    void once_it_is_stopped_no_round_begins() throws InterruptedException {
        loop.start(bell);
        assertThat(roundsCome(1)).isTrue();

        loop.stop();
        bell.ring();

        assertThat(loop.isAlive()).isFalse();
        assertThat(rounds.availablePermits()).isZero();
    }

    private boolean roundsCome(int count) throws InterruptedException {
        return rounds.tryAcquire(count, 10, TimeUnit.SECONDS);
    }
}
