package plaza.conversation.commitment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.casework.Anew;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.commitment.model.CommitmentOutcome;
import plaza.conversation.commitment.model.NewCommitment;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Lets people give their word and keep it: waits for an acceptance on its way, and does over what collided. */
@ApplicationScoped
public class KeepWord {

    private final GiveWord giving;
    private final OwnerWait wait;
    private final Anew anew;

    KeepWord(GiveWord giving, OwnerWait wait, Anew anew) {
        this.giving = giving;
        this.wait = wait;
        this.anew = anew;
    }

    /** Completes when the word is noted, or when it is clear that it may not be. */
    public Uni<CommitmentOutcome> give(NewCommitment wish) {
        return wait.until(() -> anew.until(() -> giving.give(wish)), CommitmentOutcome::isTooEarly);
    }

    /** Completes when it is noted as kept, or when it is clear that it may not be. */
    public Uni<CommitmentOutcome> keep(ConversationId conversation, CommitmentId id, AgentId by, Sight sight) {
        return anew.until(() -> giving.keep(conversation, id, by, sight));
    }
}
