package plaza.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessIsRecognisedTest {

    @TempDir
    Path temp;

    private Process sleeper;

    @BeforeEach
    void sleep() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void wake() {
        sleeper.destroyForcibly();
    }

    @Test
    void a_living_process_is_found_by_its_record() {
        ProcessRecords records = new ProcessRecords(temp);
        records.add(sleeping());

        assertThat(records.living("sleeper")).map(ProcessHandle::pid).contains(sleeper.pid());
    }

    @Test
    void an_ended_process_is_not_found() throws InterruptedException {
        ProcessRecords records = new ProcessRecords(temp);
        records.add(sleeping());

        sleeper.destroyForcibly().waitFor();

        assertThat(records.living("sleeper")).isEmpty();
    }

    @Test
    void a_stranger_who_was_given_the_same_id_later_is_not_taken_for_it() {
        ProcessRecord known = sleeping();
        ProcessRecord earlier = new ProcessRecord(
                known.name(), known.pid(), known.started().minus(Duration.ofMinutes(1)), 0, known.executable());

        assertThat(earlier.living()).isEmpty();
    }

    @Test
    void a_stranger_who_runs_another_program_is_not_taken_for_it() {
        assertThat(ProcessRecord.of("sleeper", sleeper.toHandle(), 0, Path.of("/usr/bin/java"))
                        .living())
                .isEmpty();
    }

    @Test
    void a_record_is_read_back_as_it_was_written() {
        ProcessRecord known = sleeping();

        assertThat(ProcessRecord.parse("sleeper", known.toLine()).map(ProcessRecord::toLine))
                .contains(known.toLine());
    }

    @Test
    void a_record_that_was_cut_off_is_no_record() {
        assertThat(ProcessRecord.parse("sleeper", "123 45")).isEmpty();
        assertThat(ProcessRecord.parse("sleeper", "")).isEmpty();
    }

    @Test
    void leftovers_are_ended_and_forgotten_and_strangers_live() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            ProcessRecords records = new ProcessRecords(temp);
            records.add(sleeping());
            records.add(ProcessRecord.of("stranger", stranger.toHandle(), 0, Path.of("/usr/bin/java")));

            var ended = Leftovers.endAllOf(temp);

            assertThat(ended).containsExactly("sleeper (" + sleeper.pid() + ")");
            assertThat(sleeper.isAlive()).isFalse();
            assertThat(stranger.isAlive()).isTrue();
            assertThat(records.list()).isEmpty();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private ProcessRecord sleeping() {
        return ProcessRecord.of("sleeper", sleeper.toHandle(), 0, executable());
    }

    private Path executable() {
        return Path.of(sleeper.info().command().orElse("sleep"));
    }
}
