package plaza.conversation.assignment.model;

import java.util.Optional;
import plaza.conversation.casework.model.Ownership;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** What agent-service tells of a conversation. It comes in any order and more than once. */
public sealed interface Assignment {

    /** A word of the contract for an agent who gave the case back of their own will. */
    String RETURNED = "returned";

    ConversationId conversation();

    /** The agent whom it is about: they see the case from now on. */
    AgentId agent();

    /** Who owns the case by this, where it says so. */
    Optional<Ownership> findOwnership();

    /** It was shown to an agent, or that ended without an acceptance. */
    record Offered(ConversationId conversation, AgentId agent) implements Assignment {

        @Override
        public Optional<Ownership> findOwnership() {
            return Optional.empty();
        }
    }

    /** The agent took it. */
    record Accepted(ConversationId conversation, AgentId agent, long epoch) implements Assignment {

        @Override
        public Optional<Ownership> findOwnership() {
            return Optional.of(Ownership.of(agent, epoch));
        }
    }

    /**
     * Nobody owns it any more.
     *
     * @param reason open text; who returned a case is not asked first when the customer writes again
     */
    record Released(ConversationId conversation, AgentId agent, long epoch, String reason) implements Assignment {

        @Override
        public Optional<Ownership> findOwnership() {
            return Optional.of(Ownership.released(epoch, RETURNED.equals(reason) ? null : agent));
        }
    }
}
