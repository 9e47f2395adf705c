package plaza.conversation.clock.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PauseCause;

/**
 * A clock as people see it.
 *
 * @param warnAt when people are warned; null while it stands still before that
 * @param dueAt when the promise is broken; null while it stands still before that
 * @param pausedFor why it stands still; null while it runs, and once it was stopped
 * @param left the working time that was left when it came to stand still
 * @param stoppedAt when it was stopped; null while it was not
 */
public record ShownClock(
        Metric metric,
        Instant since,
        Duration target,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        @Nullable PauseCause pausedFor,
        @Nullable Duration left,
        @Nullable Instant stoppedAt) {

    /** How it stands at that moment. */
    public Standing standing(Instant now) {
        Instant until = Optional.ofNullable(stoppedAt).orElse(now);
        boolean isBroken = dueAt != null && dueAt.isBefore(until);
        if (stoppedAt != null) {
            return isBroken ? Standing.MISSED : Standing.KEPT;
        }
        if (isBroken) {
            return Standing.BROKEN;
        }
        if (pausedFor != null) {
            return Standing.PAUSED;
        }
        return warnAt != null && warnAt.isBefore(now) ? Standing.WARNED : Standing.RUNNING;
    }

    /** How a clock may stand. */
    public enum Standing {
        RUNNING("running"),
        WARNED("warned"),
        PAUSED("paused"),
        /** It runs on, and the promise is broken. */
        BROKEN("broken"),
        /** It was stopped in time. */
        KEPT("kept"),
        /** It was stopped too late. */
        MISSED("missed");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        /** The word of the contracts. */
        public String label() {
            return label;
        }
    }
}
