package plaza.conversation.reply;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.reply.model.Departure;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;

/** All replies of our people. */
public interface Replies {

    /** The reply of that id. */
    Uni<Optional<Reply>> find(ReplyId id);

    /** What the agent asked under that key. */
    Uni<Optional<Reply>> find(AgentId agent, String key);

    /** The replies of a case, in the order of approval. */
    Uni<List<Reply>> list(ConversationId conversation);

    /**
     * Keeps an approved reply, notes which messages of the customer it answers (all that are known and unanswered; with
     * words in the square, none of those said in private), and lets it leave.
     *
     * <p>Fails with a conflict where the agent asked something under the same key at the same moment.
     */
    Uni<Void> approve(Reply reply, Conversation in, Departure departure);

    /** True where somebody waits in the case whom this reply answers once it is published. */
    Uni<Boolean> answersSomebodyWaiting(ReplyId id);

    /** True where something for the customer is on its way in private of which nothing final is heard. */
    Uni<Boolean> isOnItsWayInPrivate(ConversationId conversation);

    /** True where another reply that stands on the network answers the same. */
    Uni<Boolean> isAnsweredOtherwise(ReplyId id);

    /** Keeps what is new about known replies. Fails with a conflict where one changed since it was read. */
    Uni<Void> change(Collection<Reply> replies);

    /** No reply of the case is owed for that turn any more: it was told of. */
    Uni<Void> pay(ConversationId conversation, TurnId turn);
}
