package plaza.ingestion.normalise.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code ingestion.interaction-received.v1}: what happened, with everything that its readers need. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record InteractionPayload(
        UUID interactionId,
        String channel,
        String kind,
        String verb,
        @Nullable String visibility,
        @Nullable String direction,
        String accountId,
        String brand,
        String site,
        String language,
        @Nullable String externalId,
        @Nullable String threadId,
        @Nullable String parentId,
        @Nullable PersonPayload author,
        @Nullable PersonPayload actor,
        @Nullable String text,
        List<AttachmentPayload> attachments,
        @Nullable Instant createdAt,
        Instant occurredAt,
        Instant receivedAt,
        String orderKey,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> details) {

    /** Somebody on the network. */
    public record PersonPayload(String id, @Nullable String name) {}

    /** A thing that came with the text. */
    public record AttachmentPayload(
            String type,
            @Nullable String id,
            @Nullable String url,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String mime,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID fileId) {}
}
