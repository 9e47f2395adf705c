package plaza.conversation.casework.kafka;

import java.time.Instant;
import java.util.UUID;

/** Payload of {@code conversation.conversation-merged.v1} and {@code conversation.conversation-unmerged.v1}. */
record ConversationMergedPayload(
        UUID conversationId, String channel, String accountId, String brand, String site, UUID other, Instant at) {}
