package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** Payload of {@code conversation.answer-no-longer-needed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerNoLongerNeededPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID turnId,
        String reason,
        Instant at) {}
