package plaza.agent.assignment;

import java.time.Instant;
import java.util.Optional;
import plaza.agent.assignment.model.Need;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;

/**
 * A piece of work as the queue shows it.
 *
 * @param conversation of which conversation
 * @param need what is asked for
 * @param queuedAt since when it has waited
 * @param state word of its state
 * @param offeredTo to whom it is offered now
 * @param owner who owns the conversation
 * @param waitingBecause why it waits, in the decider's word
 */
public record QueuedWork(
        ConversationId conversation,
        Need need,
        Instant queuedAt,
        String state,
        Optional<AgentId> offeredTo,
        Optional<AgentId> owner,
        Optional<String> waitingBecause) {}
