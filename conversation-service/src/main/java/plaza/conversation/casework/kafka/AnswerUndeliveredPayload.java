package plaza.conversation.casework.kafka;

import java.time.Instant;
import java.util.UUID;

/** Payload of {@code conversation.answer-undelivered.v1}. */
record AnswerUndeliveredPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID turnId,
        UUID replyId,
        String agentId,
        String reason,
        Instant at) {}
