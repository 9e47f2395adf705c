package plaza.conversation.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A command may come before the fact that it depends on: a reply just after the acceptance. It waits for that fact, so
 * that nobody sees the gap between two services (DESIGN 3.9).
 */
@ApplicationScoped
public class OwnerWait {

    private final Pauses pauses;
    private final AssignmentSettings settings;

    OwnerWait(Pauses pauses, AssignmentSettings settings) {
        this.pauses = pauses;
        this.settings = settings;
    }

    /**
     * The outcome of the first attempt that is not too early; of the last one where the time is over.
     *
     * @param attempt one try, from its start
     * @param tooEarly true where a fact may be on its way that would change the outcome
     */
    public <T> Uni<T> until(Supplier<Uni<T>> attempt, Predicate<T> tooEarly) {
        long looks = settings.ownerWait().dividedBy(settings.lookEvery());
        return attempt(attempt, tooEarly, looks);
    }

    private <T> Uni<T> attempt(Supplier<Uni<T>> attempt, Predicate<T> tooEarly, long looks) {
        return attempt.get()
                .chain(outcome -> looks > 0 && tooEarly.test(outcome)
                        ? pauses.after(settings.lookEvery(), () -> attempt(attempt, tooEarly, looks - 1))
                        : Uni.createFrom().item(outcome));
    }
}
