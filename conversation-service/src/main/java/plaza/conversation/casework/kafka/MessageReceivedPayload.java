package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code conversation.message-received.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MessageReceivedPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID messageId,
        String direction,
        @Nullable String visibility,
        Instant createdAt,
        Instant receivedAt) {}
