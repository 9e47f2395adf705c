package plaza.conversation.moderation.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Payload of {@code conversation.moderation-approved.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ModerationApprovedPayload(
        UUID actId,
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        String agentId,
        String act,
        String target,
        @Nullable String reason,
        Instant approvedAt,
        @Nullable Instant heldUntilAtMost) {}
