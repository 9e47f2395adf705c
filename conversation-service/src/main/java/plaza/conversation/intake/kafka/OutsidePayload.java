package plaza.conversation.intake.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code ingestion.published-outside.v1}; whatever else stands there is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record OutsidePayload(
        @Nullable UUID interactionId,
        @Nullable String channel,
        @Nullable String accountId,
        @Nullable String brand,
        @Nullable String site,
        @Nullable String language,
        @Nullable String externalId,
        @Nullable String orderKey,
        @Nullable Instant occurredAt,
        @Nullable Instant receivedAt,
        @Nullable String mode) {}
