package plaza.agent.assignment;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;

/** Work as people look at it: the queue of supervisors, the hands of agents. */
public interface Queue {

    /** Work that waits, is offered or assigned, by deadline; one more than {@code limit} where there is more. */
    Uni<List<QueuedWork>> list(QueueQuery query, int limit);

    /** How much of it there is, whatever the page. */
    Uni<QueueCounts> count(QueueQuery query);

    /** What the agent has in hand, by deadline. */
    Uni<List<WorkInHand>> listInHandsOf(AgentId agent);

    /** The work of one conversation, closed and resting too. */
    Uni<Optional<QueuedWork>> find(ConversationId conversation);
}
