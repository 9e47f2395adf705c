package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code conversation.reply-approved.v1}; whatever else stands there is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ApprovedPayload(
        @Nullable UUID replyId,
        @Nullable UUID conversationId,
        @Nullable String channel,
        @Nullable String accountId,
        @Nullable String visibility,
        @Nullable String inReplyTo,
        @Nullable String text,
        @Nullable List<@Nullable FilePayload> attachments,
        @Nullable Instant approvedAt,
        @Nullable Instant heldUntilAtMost,
        @Nullable String act,
        @Nullable String threadId,
        @Nullable String rootId,
        @Nullable String recipientId,
        @Nullable Instant windowStartedAt,
        @Nullable String writtenBy,
        @Nullable TemplatePayload template) {

    /** A file that goes along. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record FilePayload(
            @Nullable UUID fileId,
            @Nullable String kind,
            @Nullable String mediaType,
            @Nullable String name,
            @Nullable Long size) {}

    /** Words that the network has approved. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TemplatePayload(
            @Nullable String name,
            @Nullable String language,
            @Nullable List<String> parameters) {}
}
