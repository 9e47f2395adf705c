package plaza.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The lock that a PostgreSQL server leaves in its data folder. A server that was killed leaves it behind, with a process
 * id that may by now be another program's, and for a moment its children too, who hold the shared memory.
 */
final class PostgresLock {

    private static final Duration FOR_ORPHANS = Duration.ofSeconds(10);

    private final Path data;
    private final Path postgres;

    PostgresLock(Path data, Path postgres) {
        this.data = data;
        this.postgres = postgres;
    }

    /** Takes away what a dead server left. Refuses when a living one owns the folder. */
    void release() throws IOException, InterruptedException {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return; // who works where is not to be seen here; PostgreSQL itself removes most stale locks
        }
        Path lock = data.resolve("postmaster.pid");
        Optional<Long> owner = ownerIn(lock);
        List<ProcessHandle> living = processesHere();
        if (owner.isPresent() && living.stream().anyMatch(process -> process.pid() == owner.get())) {
            throw new IOException("the data folder " + data + " is in use by process " + owner.get());
        }
        for (ProcessHandle orphan : living) {
            Signals.send("QUIT", orphan.pid());
            awaitEnd(orphan);
        }
        Files.deleteIfExists(lock);
    }

    private static Optional<Long> ownerIn(Path lock) throws IOException {
        if (!Files.exists(lock)) {
            return Optional.empty();
        }
        return Files.readAllLines(lock).stream()
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("\\d+"))
                .map(Long::valueOf);
    }

    /** PostgreSQL's processes work in their data folder. */
    private List<ProcessHandle> processesHere() {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        process.info().command().map(this::isPostgres).orElse(false))
                .filter(process -> worksIn(process.pid()))
                .toList();
    }

    private boolean isPostgres(String command) {
        return Path.of(command).getFileName().equals(postgres.getFileName());
    }

    private boolean worksIn(long pid) {
        Path folder = Path.of("/proc", Long.toString(pid), "cwd");
        try {
            return Files.isSameFile(folder, data);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static void awaitEnd(ProcessHandle orphan) throws IOException, InterruptedException {
        try {
            orphan.onExit().get(FOR_ORPHANS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("process " + orphan.pid() + " of a dead PostgreSQL does not end", e);
        }
    }
}
