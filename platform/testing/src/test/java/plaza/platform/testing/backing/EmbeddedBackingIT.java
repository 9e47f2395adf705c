package plaza.platform.testing.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;

class EmbeddedBackingIT implements BackingContract {

    @Override
    public Backing backing() {
        return Backing.of(BackingKind.EMBEDDED);
    }

    @Test
    void another_jvm_of_the_build_uses_the_same_servers() throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PrintBootstrapServers.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        String printed = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(printed.strip()).endsWith(backing().bootstrapServers());
    }

    @Test
    void the_servers_end_with_the_build() throws IOException {
        Process build = new ProcessBuilder("tail", "-f", "/dev/null").start();
        ProcessId id = ProcessId.of(build.toHandle());
        BackingFolder folder = BackingFolder.of(id, BackingKind.EMBEDDED);
        new KeeperProcess(folder, id, BackingKind.EMBEDDED).join();
        List<ProcessHandle> servers = folder.owned();

        build.destroy();

        assertThat(servers).hasSize(2);
        Waiting.LONG.until(() -> assertThat(servers).noneMatch(ProcessHandle::isAlive));
        Waiting.LONG.until(() -> assertThat(folder.path()).doesNotExist());
    }

    /** What the other JVM runs. */
    static final class PrintBootstrapServers {

        private PrintBootstrapServers() {}

        public static void main(String[] arguments) {
            System.out.println(Backing.of(BackingKind.EMBEDDED).bootstrapServers());
        }
    }
}
