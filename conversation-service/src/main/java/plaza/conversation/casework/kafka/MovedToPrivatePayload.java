package plaza.conversation.casework.kafka;

import java.time.Instant;
import java.util.UUID;

/** Payload of {@code conversation.moved-to-private.v1}. */
record MovedToPrivatePayload(
        UUID conversationId, String channel, String accountId, String brand, String site, Instant at) {}
