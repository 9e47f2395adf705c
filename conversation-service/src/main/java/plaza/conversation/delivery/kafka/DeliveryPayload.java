package plaza.conversation.delivery.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the events of {@code ingestion.delivery.v1}; which fields are there, the type says. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DeliveryPayload(
        @Nullable UUID replyId,
        @Nullable UUID actId,
        @Nullable String state,
        @Nullable Instant at,
        @Nullable String reason,
        @Nullable Instant until,
        @Nullable String externalId,
        @Nullable Instant publishedAt,
        @Nullable Boolean reconciled,
        @Nullable Step step) {

    /** Which part of a reply it is about, where there are several. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Step(
            @Nullable Integer number,
            @Nullable Integer of,
            @Nullable UUID fileId) {}
}
