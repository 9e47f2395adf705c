package plaza.conversation.history.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Site;

/**
 * One conversation of a customer, without a word of what was said in it.
 *
 * @param turn a word of {@code Turn}
 * @param resolution why it was closed; null where it is open
 * @param owner null where nobody owns it
 * @param mergedInto the conversation that it became part of; null where it did not
 * @param inSight false where the reader sees it only as the owner of an open conversation of the same customer
 */
public record PastCase(
        ConversationId id,
        Channel channel,
        String brand,
        Site site,
        String turn,
        @Nullable String resolution,
        @Nullable AgentId owner,
        @Nullable ConversationId mergedInto,
        Instant openedAt,
        Instant lastActivityAt,
        boolean inSight) {}
