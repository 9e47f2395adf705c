package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code conversation.moderation-approved.v1}; whatever else stands there is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ModerationApprovedPayload(
        @Nullable UUID actId,
        @Nullable UUID conversationId,
        @Nullable String channel,
        @Nullable String accountId,
        @Nullable String act,
        @Nullable String target,
        @Nullable Instant approvedAt,
        @Nullable Instant heldUntilAtMost) {}
