package plaza.conversation.message;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.OrderKey;

/** Everything that was ever said, or of which anything was ever heard. */
public interface Messages {

    /** The message that the network names so, if anything was heard of it. */
    Uni<Optional<Message>> find(MessageKey key);

    /** The message of that id, if there is one. */
    Uni<Optional<Message>> find(MessageId id);

    /** The latest message of the customer in a case that still stands. */
    Uni<Optional<Message>> findLatestToAnswer(ConversationId conversation);

    /** The latest public message of the customer in a case that still stands. */
    Uni<Optional<Message>> findLatestInPublic(ConversationId conversation);

    /** The last that the customer said in private in a case to that account, also where they took it back. */
    Uni<Optional<Message>> findLastInPrivate(ConversationId conversation, AccountRef account);

    /** The newest messages of a case, at most that many, in the order in which they were written. */
    Uni<List<Message>> listNewest(ConversationId conversation, int limit);

    /** Our own messages without a case that answer one of these. */
    Uni<List<Message>> listWaitingFor(Collection<MessageKey> answered);

    /** Our own messages without a case in a private talk of that order key. */
    Uni<List<Message>> listWaitingIn(OrderKey talk);

    /** Keeps a message of which nothing was heard before. Fails with a conflict where somebody else just kept it. */
    Uni<Void> add(Message message);

    /**
     * Keeps what is new about known messages.
     *
     * <p>Fails with a conflict where somebody else changed one of them since it was read.
     */
    Uni<Void> change(Collection<Message> messages);
}
