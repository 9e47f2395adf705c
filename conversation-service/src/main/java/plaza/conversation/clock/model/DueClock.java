package plaza.conversation.clock.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.ClockMark;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * A clock as it was kept. What is told of it is a function of it and the moment: who looks late tells both, in their
 * order.
 *
 * @param run tells apart the times that a clock of this metric ran in the case
 * @param isWarned true where the warning was told
 * @param isBroken true where it was told that it broke
 */
public record DueClock(
        ConversationId conversation,
        Metric metric,
        String run,
        PolicyId policy,
        Instant since,
        Duration target,
        @Nullable Instant warnAt,
        @Nullable Instant dueAt,
        boolean isWarned,
        boolean isBroken) {

    /** What is to be told of it at that moment. */
    public Stream<CaseFact> facts(Instant now) {
        Optional<CaseFact> warning =
                passed(warnAt, now).filter(at -> !isWarned).map(at -> new CaseFact.SlaWarned(mark(at)));
        Optional<CaseFact> breach =
                passed(dueAt, now).filter(at -> !isBroken).map(at -> new CaseFact.SlaBreached(mark(at)));
        return Stream.of(warning, breach).flatMap(Optional::stream);
    }

    private ClockMark mark(Instant at) {
        return new ClockMark(metric, run, policy, since, target, dueAt, at);
    }

    /** At the moment itself a promise still stands. */
    private static Optional<Instant> passed(@Nullable Instant moment, Instant now) {
        return Optional.ofNullable(moment).filter(at -> at.isBefore(now));
    }
}
