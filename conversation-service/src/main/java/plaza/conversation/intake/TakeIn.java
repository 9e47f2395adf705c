package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.model.Interaction;

/**
 * Applies an interaction, and does so anew where somebody else got in between: on another partition, another replica, or
 * while partitions move from one to the other.
 */
@ApplicationScoped
public class TakeIn {

    private static final int TRIES = 10;

    private final ApplyInteraction application;
    private final Conflicts conflicts;

    TakeIn(ApplyInteraction application, Conflicts conflicts) {
        this.application = application;
        this.conflicts = conflicts;
    }

    /**
     * Completes when the effect is committed.
     *
     * <p>Tries again without a pause: whoever was in between has committed by then, and whom we would have to wait for is
     * waited for in the database. What still collides after that is the caller's to try later.
     */
    public Uni<Applied> take(Interaction interaction) {
        return Uni.createFrom()
                .deferred(() -> application.apply(interaction))
                .onFailure(conflicts::isOne)
                .retry()
                .atMost(TRIES);
    }
}
