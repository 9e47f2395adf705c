package plaza.perf;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Starts things at an even pace whatever becomes of them: who comes late does not wait for those before.
 *
 * @param perSecond how many in a second
 * @param length for how long
 */
public record Pace(int perSecond, Duration length) {

    /** One thing to do. */
    public interface Step {
        void run(int number) throws Exception;
    }

    public int count() {
        return Math.toIntExact(perSecond * length.toSeconds());
    }

    /** Starts all of them, each on a thread of its own, and returns when all have ended. Gives how many failed. */
    public int run(Step step) throws InterruptedException {
        AtomicInteger failed = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            for (int number = 0; number < count(); number++) {
                int mine = number;
                long due = began + Duration.ofSeconds(1).toNanos() * number / perSecond;
                while (due - System.nanoTime() > 0) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.submit(() -> {
                    try {
                        step.run(mine);
                    } catch (Exception e) {
                        failed.incrementAndGet();
                    }
                });
            }
        }
        return failed.get();
    }
}
