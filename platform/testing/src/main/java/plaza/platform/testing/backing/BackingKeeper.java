package plaza.platform.testing.backing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import plaza.platform.servers.OnceFolder;

/**
 * The process that keeps the servers of one build. It outlives the test JVM that started it, serves the next ones, and
 * ends by itself when the build has ended or nobody has used it for a while.
 */
final class BackingKeeper {

    private static final Duration IDLE = Duration.ofMinutes(Integer.getInteger("plaza.backing.idle-minutes", 10));
    private static final Duration LOOK = Duration.ofSeconds(2);

    private BackingKeeper() {}

    /** Arguments: the folder, the build's process, the kind of servers. */
    public static void main(String[] arguments) throws InterruptedException, IOException {
        BackingFolder folder = new BackingFolder(Path.of(arguments[0]));
        ProcessId build = ProcessId.parse(arguments[1]);
        BackingServers servers = BackingServers.start(BackingKind.valueOf(arguments[2]), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(servers, folder), "backing-end"));
        servers.addresses().write(folder.addresses());
        awaitEnd(build, folder);
        System.exit(0); // Kafka's threads would keep the JVM; the hook above stops the servers
    }

    private static void awaitEnd(ProcessId build, BackingFolder folder) throws InterruptedException {
        CompletableFuture<?> gone =
                build.find().map(ProcessHandle::onExit).orElseGet(() -> CompletableFuture.completedFuture(null));
        long usedAt = System.nanoTime();
        while (!gone.isDone() && System.nanoTime() - usedAt < IDLE.toNanos()) {
            usedAt = folder.isUsed() ? System.nanoTime() : usedAt;
            look(gone);
        }
    }

    private static void look(CompletableFuture<?> gone) throws InterruptedException {
        try {
            gone.get(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillThere) {
            // what is waited for, mostly
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void end(BackingServers servers, BackingFolder folder) {
        servers.close();
        try {
            OnceFolder.delete(folder.path());
        } catch (IOException e) {
            System.err.println("left behind: " + folder.path() + ": " + e);
        }
    }
}
