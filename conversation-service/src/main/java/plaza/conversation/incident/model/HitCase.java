package plaza.conversation.incident.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;

/**
 * A case that an incident hits.
 *
 * @param turn a word of {@code Turn}
 * @param owner null where nobody has it
 * @param toldAt when something was last sent to the customer; null where nothing was
 */
public record HitCase(
        ConversationId conversation,
        CustomerId customer,
        @Nullable String customerName,
        Channel channel,
        String turn,
        @Nullable AgentId owner,
        Standing standing,
        @Nullable Instant toldAt) {}
