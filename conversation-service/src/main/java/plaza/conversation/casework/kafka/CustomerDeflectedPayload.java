package plaza.conversation.casework.kafka;

import java.time.Instant;
import java.util.UUID;

/** Payload of {@code conversation.customer-deflected.v1}. */
record CustomerDeflectedPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        String agentId,
        String to,
        String reason,
        Instant at) {}
