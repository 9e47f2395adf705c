package plaza.conversation.commitment.model;

import java.time.Instant;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * An agent gives a customer their word.
 *
 * @param epoch the ownership that the page saw
 */
public record NewCommitment(
        ConversationId conversation, AgentId agent, long epoch, String what, Instant dueAt, Sight sight) {}
