package plaza.conversation.merging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.casework.Anew;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;

/** Lets people make one case of two and two of one: waits for an acceptance on its way, and does over what collided. */
@ApplicationScoped
public class MergeConversations {

    private final DecideMerge decision;
    private final OwnerWait wait;
    private final Anew anew;

    MergeConversations(DecideMerge decision, OwnerWait wait, Anew anew) {
        this.decision = decision;
        this.wait = wait;
        this.anew = anew;
    }

    /** Completes when the two are one, or when it is clear that they may not be. */
    public Uni<MergeOutcome> merge(MergeWish wish) {
        return wait.until(() -> anew.until(() -> decision.merge(wish)), MergeOutcome::isTooEarly);
    }

    /** Completes when they are apart again, or when it is clear that they may not be. */
    public Uni<MergeOutcome> unmerge(UnmergeWish wish) {
        return anew.until(() -> decision.unmerge(wish));
    }
}
