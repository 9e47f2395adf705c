package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.vocabulary.model.ConversationId;

/** All cases. */
public interface Conversations {

    /** The case; it must exist. */
    Uni<Conversation> get(ConversationId id);

    /** The case, if there is one. */
    Uni<Optional<Conversation>> find(ConversationId id);

    /**
     * Keeps the case as it is now, and tells the facts.
     *
     * <p>Fails with a conflict where somebody else changed the case since it was read.
     */
    Uni<Void> store(Settlement settlement);

    /** The same for several cases, together. */
    Uni<Void> storeAll(List<Settlement> settlements);
}
