package plaza.simulator.network;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Numbers for ids: unique and increasing. Seeded from the time of the start, a hundred for each millisecond, they stay
 * unique over restarts although nothing is stored.
 */
public final class Numbers {
    private static final long PER_MILLISECOND = 100;
    private final AtomicLong last;

    private Numbers(long last) {
        this.last = new AtomicLong(last);
    }

    public static Numbers startedAt(Instant start) {
        return new Numbers(start.toEpochMilli() * PER_MILLISECOND);
    }

    public long next() {
        return last.incrementAndGet();
    }
}
