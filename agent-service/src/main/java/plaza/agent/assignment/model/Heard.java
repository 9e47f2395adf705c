package plaza.agent.assignment.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.TurnId;

/** What conversation-service tells of a conversation, as far as it moves work. */
public sealed interface Heard {

    /** Of which conversation. */
    ConversationId conversation();

    /** Its place among all events of that conversation. */
    long sequence();

    /** An answer is needed: the only thing that starts routing. */
    record AnswerNeeded(
            ConversationId conversation,
            long sequence,
            Need need,
            @Nullable AgentId preferred) implements Heard {}

    /** The promise of the turn has moved. */
    record DeadlineChanged(ConversationId conversation, long sequence, TurnId turn, Instant since, Instant deadline)
            implements Heard {}

    /** The turn is no longer ours: answered by a person, or nothing is left to answer. */
    record TurnOver(ConversationId conversation, long sequence, TurnId turn) implements Heard {}

    /** The case is closed. */
    record Resolved(ConversationId conversation, long sequence) implements Heard {}
}
