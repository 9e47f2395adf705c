package plaza.platform.lease;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a contender concludes from the lease rows that it has seen, by its own monotonic clock only.
 *
 * <p>A lease is alive while its beat moves. A contender may take it when the holder gave it back, or when the same beat
 * was seen for the whole time to live. No wall clock is compared between machines, so skew cannot make two holders.
 */
final class LeaseWatch {

    private final long patienceNanos;
    private @Nullable Seen seen;

    LeaseWatch(Duration timeToLive) {
        this.patienceNanos = timeToLive.toNanos();
    }

    /** True when the row may be taken over at this moment of the contender's monotonic clock. */
    boolean mayTake(@Nullable String holder, long epoch, long beat, long nanos) {
        if (holder == null) {
            return true;
        }
        Seen before = seen;
        if (before == null || before.epoch != epoch || before.beat != beat || !Objects.equals(before.holder, holder)) {
            seen = new Seen(holder, epoch, beat, nanos);
            return false;
        }
        return nanos - before.sinceNanos >= patienceNanos;
    }

    private record Seen(String holder, long epoch, long beat, long sinceNanos) {}
}
