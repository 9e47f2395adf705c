package plaza.conversation.deflection.model;

import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * An agent says that they sent the customer elsewhere.
 *
 * @param epoch the ownership that the page saw
 */
public record NewDeflection(
        ConversationId conversation, AgentId agent, long epoch, String to, String reason, Sight sight) {}
