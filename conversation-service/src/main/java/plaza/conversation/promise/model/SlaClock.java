package plaza.conversation.promise.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A clock of a case that has not been stopped.
 *
 * @param since when it started
 * @param target what is promised, in working time
 * @param warnAt when people are warned; null while it stands still before that
 * @param dueAt when the promise is broken; null while it stands still before that
 * @param paused why it stands still; null while it runs
 * @param left the working time that was left when it came to stand still; null while it runs
 */
public record SlaClock(
        Metric metric,
        Instant since,
        Duration target,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        @Nullable PauseCause paused,
        @Nullable Duration left) {

    /** True where the promise is broken at that moment. */
    public boolean isBroken(Instant at) {
        return dueAt != null && dueAt.isBefore(at);
    }

    /** True where people are to be warned by that moment. */
    public boolean isWarned(Instant at) {
        return warnAt != null && !warnAt.isAfter(at);
    }
}
