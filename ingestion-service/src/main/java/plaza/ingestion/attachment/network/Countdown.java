package plaza.ingestion.attachment.network;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** The time that is left for something as a whole, on the process's own monotonic clock. */
final class Countdown {

    private final long end;

    private Countdown(long end) {
        this.end = end;
    }

    static Countdown of(Duration whole) {
        return new Countdown(System.nanoTime() + whole.toNanos());
    }

    /** Milliseconds for one step: its own limit, or what is left if that is less. Fails where nothing is left. */
    int millisOrLess(Duration step) throws SocketTimeoutException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new SocketTimeoutException("the time for the whole is over");
        }
        return (int) Math.min(left, step.toMillis());
    }
}
