package plaza.conversation.casework;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.conversation.vocabulary.model.ConversationId;

/** Moves cases after their account: what waits becomes work, or no longer is. */
@ApplicationScoped
public class FollowModes {

    private static final int AT_ONCE = 200;

    private final OutOfStep outOfStep;
    private final Conversations conversations;
    private final SettleCase cases;

    FollowModes(OutOfStep outOfStep, Conversations conversations, SettleCase cases) {
        this.outOfStep = outOfStep;
        this.conversations = conversations;
        this.cases = cases;
    }

    /** Some of those that are to be moved. */
    @WithSession
    public Uni<List<ConversationId>> find() {
        return outOfStep.list(AT_ONCE);
    }

    /** Moves one. Fails with a conflict where somebody else works on it; then nothing has happened. */
    @WithTransaction
    public Uni<Void> move(ConversationId id) {
        return conversations.get(id).chain(cases::follows).replaceWithVoid();
    }
}
