package plaza.conversation.deflection.model;

import java.time.Instant;
import java.util.UUID;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * A customer was sent elsewhere: "call 0800".
 *
 * @param to where: a word such as phone, web, app, shop
 * @param reason why they could not be helped here: a word too
 */
public record Deflection(UUID id, ConversationId conversation, AgentId by, String to, String reason, Instant at) {}
