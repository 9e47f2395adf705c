package plaza.platform.testing.backing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import plaza.platform.servers.LogTail;

/** Finds the keeper of this build's servers, or starts it; of several JVMs that come at once, one does. */
final class KeeperProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration POLL = Duration.ofMillis(50);

    private final BackingFolder folder;
    private final ProcessId build;
    private final BackingKind kind;

    KeeperProcess(BackingFolder folder, ProcessId build, BackingKind kind) {
        this.folder = folder;
        this.build = build;
        this.kind = kind;
    }

    /** Returns the folder's path as soon as its servers run and know that this JVM uses them. */
    String join() {
        try (FileChannel file = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            if (!lock.isValid()
                    || Files.notExists(folder.addresses())
                    || folder.owned().isEmpty()) {
                startAnew();
            }
            folder.join(ProcessId.of(ProcessHandle.current()));
            return folder.path().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startAnew() throws IOException {
        if (kind == BackingKind.CONTAINERS) {
            DockerSocket.demand();
        }
        BackingFolder.sweep();
        Files.deleteIfExists(folder.addresses());
        folder.owned().forEach(ProcessHandle::destroyForcibly);
        Process keeper = start();
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(POLL)
                    .until(() -> Files.exists(folder.addresses()) || !keeper.isAlive());
        } catch (ConditionTimeoutException e) {
            keeper.destroy();
            throw new IllegalStateException("the servers for tests did not start in " + PATIENCE + tail(), e);
        }
        if (!keeper.isAlive()) {
            throw new IllegalStateException("the servers for tests could not be started" + tail());
        }
    }

    private Process start() throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                classPath()));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("plaza.backing"))
                .forEach(name -> line.add(1, "-D" + name + "=" + System.getProperty(name)));
        line.addAll(List.of(BackingKeeper.class.getName(), folder.path().toString(), build.toString(), kind.name()));
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.path().toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.log().toFile()));
        DockerSocket.find().ifPresent(socket -> builder.environment().putIfAbsent("DOCKER_HOST", socket.toString()));
        Process keeper = builder.start();
        folder.own(ProcessId.of(keeper.toHandle()));
        return keeper;
    }

    /** Surefire may start a JVM with one jar that only points to the others and is deleted when that JVM ends. */
    private static String classPath() {
        return Objects.requireNonNullElse(
                System.getProperty("surefire.test.class.path"), System.getProperty("java.class.path"));
    }

    private String tail() {
        return "; the last lines of " + folder.log() + ":\n  " + String.join("\n  ", LogTail.of(folder.log(), 30));
    }
}
