package plaza.conversation.message.model;

import java.time.Instant;
import plaza.conversation.vocabulary.model.Home;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.OrderKey;

/**
 * One thing that happened to one message, as ingestion normalised it. They come in any order and more than once.
 *
 * @param id the same delivery always has the same id
 * @param key the message that it speaks of
 * @param home brand, site and language of the account
 * @param orderKey what orders it
 * @param occurredAt when it happened, by the network
 * @param receivedAt when we heard of it
 */
public record Interaction(
        InteractionId id,
        MessageKey key,
        Home home,
        OrderKey orderKey,
        Instant occurredAt,
        Instant receivedAt,
        Act act) {}
