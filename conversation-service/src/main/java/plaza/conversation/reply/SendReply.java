package plaza.conversation.reply;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.casework.Anew;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.ReplyOutcome;

/** Lets an agent answer: waits for their acceptance where it is on its way, and does over what collided. */
@ApplicationScoped
public class SendReply {

    private final ApproveReply approval;
    private final OwnerWait wait;
    private final Anew anew;

    SendReply(ApproveReply approval, OwnerWait wait, Anew anew) {
        this.approval = approval;
        this.wait = wait;
        this.anew = anew;
    }

    /** Completes when the reply is kept and leaves, or when it is clear that it may not. */
    public Uni<ReplyOutcome> send(NewReply asked) {
        return wait.until(() -> anew.until(() -> approval.approve(asked)), ReplyOutcome::isTooEarly);
    }
}
