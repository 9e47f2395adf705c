package plaza.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureShowsTheEndOfTheLogTest {

    @TempDir
    Path temp;

    @Test
    void a_server_that_ends_at_once_is_named_with_its_exit_code_and_last_words() {
        Server server = script("echo the port is blue; exit 3", false);

        ServerFailure failure =
                catchThrowableOfType(ServerFailure.class, () -> ServerProcess.start(server, Duration.ofSeconds(20)));

        assertThat(failure)
                .hasMessageContaining("hello ended with exit code 3")
                .hasMessageContaining("the port is blue");
    }

    @Test
    void a_server_that_stays_silent_is_ended() {
        Server server = script("echo thinking; exec sleep 60", false);

        ServerFailure failure =
                catchThrowableOfType(ServerFailure.class, () -> ServerProcess.start(server, Duration.ofSeconds(1)));

        assertThat(failure)
                .hasMessageContaining("hello did not answer within 1 s")
                .hasMessageContaining("thinking");
    }

    @Test
    void a_server_that_was_stopped_did_not_fail() {
        ServerProcess running = ServerProcess.start(script("exec sleep 60", true), Duration.ofSeconds(20));

        running.stop();

        assertThat(running.wasAskedToEnd()).isTrue();
        assertThat(running.ended()).succeedsWithin(Duration.ofSeconds(5));
    }

    private Server script(String text, boolean answers) {
        return new Server() {
            @Override
            public String name() {
                return "hello";
            }

            @Override
            public int port() {
                return 1;
            }

            @Override
            public void prepare() {}

            @Override
            public Command command() {
                return new Command(
                        List.of(), Path.of("/bin/sh"), List.of("-c", text), Map.of(), temp, temp.resolve("hello.log"));
            }

            @Override
            public boolean answers() {
                return answers;
            }

            @Override
            public void furnish() {}

            @Override
            public StopSignal stopSignal() {
                return StopSignal.TERM;
            }
        };
    }
}
