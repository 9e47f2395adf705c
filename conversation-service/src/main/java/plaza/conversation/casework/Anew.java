package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Does work on a case anew where somebody else got in between. */
@ApplicationScoped
public class Anew {

    private static final int TRIES = 10;

    private final Conflicts conflicts;

    Anew(Conflicts conflicts) {
        this.conflicts = conflicts;
    }

    /**
     * The outcome of the work, once it did not collide.
     *
     * <p>Tries again without a pause: whoever was in between has committed by then. What still collides after that is the
     * caller's to try later.
     *
     * @param work one transaction, from its start
     */
    public <T> Uni<T> until(Supplier<Uni<T>> work) {
        return Uni.createFrom()
                .<T>deferred(() -> work.get())
                .onFailure(conflicts::isOne)
                .retry()
                .atMost(TRIES);
    }
}
