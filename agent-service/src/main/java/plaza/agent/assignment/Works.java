package plaza.agent.assignment;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plaza.agent.assignment.model.Work;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;

/**
 * The work of all conversations: at most one each, and at most one open offer and one owner.
 *
 * <p>What is read for a change is locked until the end of the transaction, always in the order of the conversations'
 * ids and before any seat, so that no two transactions wait for each other.
 */
public interface Works {

    /** The work of that conversation, to be changed. */
    Uni<Optional<Work>> findForChange(ConversationId conversation);

    /** The work of those conversations, to be changed, by conversation. Unknown ones are left out. */
    Uni<List<Work>> listForChange(Collection<ConversationId> conversations);

    /** Conversations that are offered to the agent now. */
    Uni<List<ConversationId>> listOfferedTo(AgentId agent);

    /** Conversations that the agent has in hand: whose units they hold. */
    Uni<List<ConversationId>> listAssignedTo(AgentId agent);

    /**
     * Keeps what became of work that was read for a change, or of new work, and tells the facts.
     *
     * <p>Fails where the conversation has another open offer or another owner.
     */
    Uni<Void> store(List<WorkChange<?>> changes);
}
