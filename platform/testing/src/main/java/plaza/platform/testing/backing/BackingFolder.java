package plaza.platform.testing.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plaza.platform.servers.OnceFolder;

/**
 * The folder in which the test JVMs of one build and the keeper of its servers meet. It is named by the build's process
 * and lies in the temporary folder, so that a build that was killed leaves nothing in the source tree.
 */
record BackingFolder(Path path) {

    private static final String PREFIX = "plaza-backing-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(?<build>\\d+-\\d+)-[a-z]+");
    private static final Duration FORGOTTEN = Duration.ofMinutes(5);

    /** The folder of a build; made where it does not exist yet. */
    static BackingFolder of(ProcessId build, BackingKind kind) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        BackingFolder folder = new BackingFolder(temporary.resolve(PREFIX + build + "-" + kind.label()));
        try {
            Files.createDirectories(folder.callers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** Takes away what builds left behind that were killed together with the keepers of their servers. */
    static void sweep() {
        try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            folders.filter(BackingFolder::isForgotten).map(BackingFolder::new).forEach(BackingFolder::takeAway);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A keeper needs a moment to see that its build has ended; a folder counts only when that is long ago. */
    private static boolean isForgotten(Path folder) {
        Matcher name = NAME.matcher(folder.getFileName().toString());
        return name.matches()
                && !ProcessId.parse(name.group("build")).isAlive()
                && folder.toFile().lastModified() < System.currentTimeMillis() - FORGOTTEN.toMillis();
    }

    private void takeAway() {
        owned().forEach(ProcessHandle::destroyForcibly);
        try {
            OnceFolder.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path lock() {
        return path.resolve("lock");
    }

    Path kafkaLock() {
        return path.resolve("kafka.lock");
    }

    Path addresses() {
        return path.resolve("addresses.properties");
    }

    Path log() {
        return path.resolve("keeper.log");
    }

    /** Notes that a JVM uses the servers, so that they are not taken for idle. */
    void join(ProcessId caller) {
        note(callers(), caller);
    }

    /** True while any JVM that joined still runs. */
    boolean isUsed() {
        return noted(callers()).stream().anyMatch(ProcessId::isAlive);
    }

    /** Notes the process that keeps the servers, and each server's process. */
    void own(ProcessId process) {
        note(processes(), process);
    }

    /** What the keeper owns and is still alive. */
    List<ProcessHandle> owned() {
        return noted(processes()).stream()
                .map(ProcessId::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private Path callers() {
        return path.resolve("callers");
    }

    private Path processes() {
        return path.resolve("processes");
    }

    private static void note(Path folder, ProcessId process) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(process.toString()), new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ProcessId> noted(Path folder) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> ProcessId.parse(file.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
