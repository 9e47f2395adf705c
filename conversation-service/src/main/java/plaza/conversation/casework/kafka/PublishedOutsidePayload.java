package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code conversation.published-outside.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublishedOutsidePayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID messageId,
        @Nullable String visibility,
        @Nullable String owner,
        String mode,
        Instant publishedAt,
        Instant at) {}
