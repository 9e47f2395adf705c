package plaza.platform.testing.backing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import plaza.platform.testing.PerJvm;

/**
 * The right to use the broker's topics, whose names are fixed: one test JVM of a build at a time, until it ends. Builds
 * that run their modules one after another never wait here.
 */
final class KafkaTurn {

    private static final String TAKEN = "plaza.testing.kafka-turn";

    private KafkaTurn() {}

    /** Waits for the turn of this JVM; returns at once where it has it. */
    static void take(Path lock) {
        PerJvm.get(TAKEN, () -> {
            CompletableFuture<String> taken = new CompletableFuture<>();
            Thread.ofPlatform().name("kafka-turn").daemon().start(() -> hold(lock, taken));
            return taken.join();
        });
    }

    /** In a thread that never ends, so that the lock is not given back with somebody's class loader. */
    private static void hold(Path lock, CompletableFuture<String> taken) {
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.lock();
            taken.complete(lock.toString());
            while (true) {
                LockSupport.park();
            }
        } catch (IOException e) {
            taken.completeExceptionally(e);
        }
    }
}
