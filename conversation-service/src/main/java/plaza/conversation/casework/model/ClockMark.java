package plaza.conversation.casework.model;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PolicyId;

/**
 * A clock of which something is told.
 *
 * @param run tells apart the times that a clock of this metric ran in this case
 * @param target what was promised, in working time
 * @param dueAt when the promise is broken; null where it came to stand still after its warning
 * @param at when what is told came to pass
 */
public record ClockMark(
        Metric metric,
        String run,
        PolicyId policy,
        Instant since,
        Duration target,
        @Nullable Instant dueAt,
        Instant at) {}
