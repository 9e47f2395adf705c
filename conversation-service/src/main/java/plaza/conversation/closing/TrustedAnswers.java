package plaza.conversation.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import plaza.conversation.reply.Replies;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * What stands on the network when a case is closed is taken for an answer: should it turn out undelivered, the closing
 * does not count.
 */
@ApplicationScoped
public class TrustedAnswers {

    private final Replies replies;

    TrustedAnswers(Replies replies) {
        this.replies = replies;
    }

    /** Ties the published replies of the case to that closing; within the transaction of the caller. */
    public Uni<Void> tie(ConversationId conversation, UUID closing) {
        return replies.list(conversation).chain(all -> tie(all, closing));
    }

    Uni<Void> tie(List<Reply> all, UUID closing) {
        return replies.change(all.stream()
                .filter(reply -> reply.closedBy() == null && reply.state() instanceof ReplyState.Published)
                .map(reply -> reply.closedMeanwhile(closing, null))
                .toList());
    }
}
