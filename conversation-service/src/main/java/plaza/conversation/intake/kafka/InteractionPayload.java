package plaza.conversation.intake.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code ingestion.interaction-received.v1}; whatever else stands there is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InteractionPayload(
        @Nullable UUID interactionId,
        @Nullable String channel,
        @Nullable String kind,
        @Nullable String verb,
        @Nullable String visibility,
        @Nullable String direction,
        @Nullable String accountId,
        @Nullable String brand,
        @Nullable String site,
        @Nullable String language,
        @Nullable String externalId,
        @Nullable String threadId,
        @Nullable String parentId,
        @Nullable PersonPayload author,
        @Nullable String text,
        @Nullable List<@Nullable AttachmentPayload> attachments,
        @Nullable Instant createdAt,
        @Nullable Instant occurredAt,
        @Nullable Instant receivedAt,
        @Nullable String orderKey) {

    /** Somebody on a network. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record PersonPayload(@Nullable String id, @Nullable String name) {}

    /** Something that hangs on a message. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AttachmentPayload(
            @Nullable String type,
            @Nullable String id,
            @Nullable String url,
            @Nullable String name,
            @Nullable UUID fileId) {}
}
