package plaza.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardianEndsOrphansTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private Process child;
    private Process former;

    @BeforeEach
    void sleep() throws IOException {
        child = new ProcessBuilder("sleep", "60").start();
        former = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void wake() {
        child.destroyForcibly();
        former.destroyForcibly();
    }

    @Test
    void when_the_pipe_breaks_without_a_goodbye_the_guarded_end_and_the_released_live() throws IOException {
        Guardian guardian = Guardian.start();
        guardian.add(former.toHandle());
        guardian.add(child.toHandle());
        guardian.remove(former.toHandle());

        guardian.breakPipe();

        assertThat(child.onExit()).succeedsWithin(SOON);
        assertThat(former.isAlive()).isTrue();
    }

    @Test
    void after_a_goodbye_everybody_lives() {
        Guardian guardian = Guardian.start();
        guardian.add(child.toHandle());

        guardian.close();

        assertThat(guardian.ended()).succeedsWithin(SOON);
        assertThat(child.isAlive()).isTrue();
    }
}
