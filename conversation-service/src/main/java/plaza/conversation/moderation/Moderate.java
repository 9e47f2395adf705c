package plaza.conversation.moderation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.casework.Anew;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.NewAct;

/** Lets an owner act on what stands there: waits for their acceptance where it is on its way, and does over what collided. */
@ApplicationScoped
public class Moderate {

    private final DecideAct decision;
    private final OwnerWait wait;
    private final Anew anew;

    Moderate(DecideAct decision, OwnerWait wait, Anew anew) {
        this.decision = decision;
        this.wait = wait;
        this.anew = anew;
    }

    /** Completes when the decision is kept and leaves, or when it is clear that it may not. */
    public Uni<ModerationOutcome> moderate(NewAct asked) {
        return wait.until(() -> anew.until(() -> decision.decide(asked)), ModerationOutcome::isTooEarly);
    }
}
