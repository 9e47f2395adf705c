package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code conversation.conversation-resolved.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConversationResolvedPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        String reason,
        @Nullable String resolvedBy,
        Instant at) {}
