package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import plaza.conversation.casework.model.Derivation;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** How often cases were handed on. Called within a transaction. */
public interface Derivations {

    /** An agent took the case under that epoch; also where that was known. */
    Uni<Void> taken(ConversationId conversation, long epoch, AgentId by);

    /** How often it was, by all that is known. */
    Uni<Derivation> of(ConversationId conversation);
}
