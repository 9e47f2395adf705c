package plaza.conversation.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.casework.Anew;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;

/** Lets an owner close a case: waits for their acceptance where it is on its way, and does over what collided. */
@ApplicationScoped
public class ResolveConversation {

    private final CloseCase closing;
    private final OwnerWait wait;
    private final Anew anew;

    ResolveConversation(CloseCase closing, OwnerWait wait, Anew anew) {
        this.closing = closing;
        this.wait = wait;
        this.anew = anew;
    }

    /** Completes when the case is closed, or when it is clear that it may not be. */
    public Uni<ClosureOutcome> resolve(Closure asked) {
        return wait.until(() -> anew.until(() -> closing.close(asked)), ClosureOutcome::isTooEarly);
    }
}
