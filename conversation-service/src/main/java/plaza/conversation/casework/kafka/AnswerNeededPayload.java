package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code conversation.answer-needed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerNeededPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID turnId,
        @Nullable String visibility,
        Instant since,
        Instant deadline,
        String clock,
        String language,
        List<String> skills,
        @Nullable String preferredOwner) {}
