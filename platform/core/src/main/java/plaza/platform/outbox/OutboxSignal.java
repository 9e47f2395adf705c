package plaza.platform.outbox;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the relay of this process early when this process wrote something; other replicas' rows are found by polling. */
@Singleton
public class OutboxSignal {

    private final Semaphore woken = new Semaphore(0);

    /** Something was written; it becomes visible with the commit, moments from now. */
    public void appended() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    /** Waits for a signal, at most {@code limit}. True when woken. */
    boolean await(Duration limit) throws InterruptedException {
        boolean signalled = woken.tryAcquire(limit.toNanos(), TimeUnit.NANOSECONDS);
        woken.drainPermits();
        return signalled;
    }
}
