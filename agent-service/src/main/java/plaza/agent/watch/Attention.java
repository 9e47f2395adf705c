package plaza.agent.watch;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long somebody has listened without a break, by two clocks that must agree.
 *
 * <p>Silence counts only while one listens: after a start, an outage or a jump of the clock pages need time to be heard
 * again before anybody is taken for lost. Used by one thread.
 */
final class Attention {

    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private @Nullable Moment first;
    private @Nullable Moment last;

    private record Moment(Instant at, long nanos) {

        Duration until(Moment later) {
            return Duration.ofNanos(later.nanos - nanos);
        }

        boolean agreesWith(Moment later) {
            Duration byClock = Duration.between(at, later.at);
            return byClock.minus(until(later)).abs().compareTo(TOLERANCE) <= 0;
        }
    }

    /** One listens at this moment: by the service's clock, and by a monotonic one in nanoseconds. */
    void listen(Instant at, long nanos) {
        Moment now = new Moment(at, nanos);
        if (last == null || !last.agreesWith(now)) {
            first = now;
        }
        last = now;
    }

    /** One could not listen. */
    void lapse() {
        first = null;
        last = null;
    }

    /** True where one has listened without a break for that long. */
    boolean hasLastedFor(Duration span) {
        return first != null && last != null && first.until(last).compareTo(span) >= 0;
    }
}
