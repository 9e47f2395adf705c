package plaza.conversation.casework.kafka;

import java.time.Instant;
import java.util.UUID;

/** Payload of {@code conversation.conversation-answered.v1}. */
record ConversationAnsweredPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID turnId,
        UUID replyId,
        String agentId,
        String clock,
        Instant since,
        Instant deadline,
        Instant approvedAt,
        Instant publishedAt,
        boolean withinTarget) {}
