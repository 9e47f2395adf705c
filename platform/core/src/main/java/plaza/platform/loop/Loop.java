package plaza.platform.loop;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * A thread of its own that runs one round after the other, with pauses that the rounds choose and that a bell may end
 * early. A round that fails is followed by a pause and another round: the loop ends only when it is stopped.
 */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration TO_END = Duration.ofSeconds(5);

    private final String name;
    private final Round round;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;
    private Bell.@Nullable Hearing hearing;

    public Loop(String name, Round round) {
        this.name = name;
        this.round = round;
    }

    /** Starts the thread. */
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name(name).daemon().start(this::run);
    }

    /** Starts the thread; the bell ends its pauses. */
    public void start(Bell bell) {
        hearing = bell.hear(this::wake);
        start();
    }

    /** True while the thread lives. */
    public boolean isAlive() {
        Thread known = thread;
        return known != null && known.isAlive();
    }

    /** Lets the present round end, and no other begin. */
    public void stop() throws InterruptedException {
        running = false;
        wake();
        if (hearing != null) {
            hearing.close();
        }
        if (thread != null) {
            thread.join(TO_END);
        }
    }

    private void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        while (running) {
            try {
                woken.drainPermits();
                Duration pause = once();
                woken.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private Duration once() throws InterruptedException {
        try {
            return round.run();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            LOG.warn(LogLine.of("a loop waits and tries again")
                    .with(LogKey.LEASE, name)
                    .with(LogKey.ERROR, e.getClass().getSimpleName())
                    .with(LogKey.REASON, e.getMessage()));
            return AFTER_FAILURE;
        }
    }
}
