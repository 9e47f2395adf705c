package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code conversation.conversation-reopened.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConversationReopenedPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        Instant at,
        @Nullable String preferredOwner) {}
