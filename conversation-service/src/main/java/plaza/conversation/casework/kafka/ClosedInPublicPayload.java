package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code conversation.closed-in-public.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClosedInPublicPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        @Nullable UUID turnId,
        String ending,
        Instant at) {}
