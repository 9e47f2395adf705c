package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** Payload of {@code conversation.deadline-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeadlineChangedPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID turnId,
        Instant since,
        Instant deadline,
        String clock) {}
