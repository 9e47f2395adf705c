package plaza.conversation.matching;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.casework.Anew;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.matching.model.JoinWish;

/** Lets people say who is one person and who is not, and does over what collided. */
@ApplicationScoped
public class JoinCustomers {

    private final DecideJoin decision;
    private final Anew anew;

    JoinCustomers(DecideJoin decision, Anew anew) {
        this.decision = decision;
        this.anew = anew;
    }

    /** Completes when the two are one, or when it is clear that they may not be. */
    public Uni<JoinOutcome> join(JoinWish wish) {
        return anew.until(() -> decision.join(wish));
    }

    /** Completes when they are two again, or when it is clear that they may not be. */
    public Uni<JoinOutcome> part(JoinWish wish) {
        return anew.until(() -> decision.part(wish));
    }

    /** Completes when they are suggested no more, or when it is clear that nothing can be said of them. */
    public Uni<JoinOutcome> dismiss(JoinWish wish) {
        return anew.until(() -> decision.dismiss(wish));
    }
}
