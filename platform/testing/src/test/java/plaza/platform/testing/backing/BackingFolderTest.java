package plaza.platform.testing.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import plaza.platform.servers.OnceFolder;

class BackingFolderTest {

    private static final ProcessId GONE = new ProcessId(ProcessHandle.current().pid(), 1);

    @Test
    void what_a_killed_build_left_behind_is_taken_away() throws IOException {
        BackingFolder left = BackingFolder.of(GONE, BackingKind.EMBEDDED);
        age(left);

        BackingFolder.sweep();

        assertThat(left.path()).doesNotExist();
    }

    @Test
    void what_belongs_to_a_build_that_lives_is_left_alone() throws IOException {
        ProcessId alive = ProcessId.of(ProcessHandle.current());
        BackingFolder used = BackingFolder.of(alive, BackingKind.CONTAINERS);
        age(used);

        BackingFolder.sweep();

        assertThat(used.path()).exists();
        OnceFolder.delete(used.path());
    }

    @Test
    void a_number_that_another_process_got_is_not_the_same_process() {
        ProcessId now = ProcessId.of(ProcessHandle.current());

        assertThat(now.isAlive()).isTrue();
        assertThat(GONE.isAlive()).isFalse();
        assertThat(ProcessId.parse(now.toString())).isEqualTo(now);
    }

    @Test
    void the_servers_are_used_while_a_caller_lives() {
        BackingFolder folder = BackingFolder.of(GONE, BackingKind.EMBEDDED);

        assertThat(folder.isUsed()).isFalse();
        folder.join(ProcessId.of(ProcessHandle.current()));
        assertThat(folder.isUsed()).isTrue();
    }

    private static void age(BackingFolder folder) throws IOException {
        Files.setLastModifiedTime(folder.path(), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
}
