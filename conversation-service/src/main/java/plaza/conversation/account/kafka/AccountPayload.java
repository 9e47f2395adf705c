package plaza.conversation.account.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code ingestion.account-changed.v1}; whatever else stands there is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AccountPayload(
        @Nullable String channel,
        @Nullable String accountId,
        @Nullable String name,
        @Nullable String brand,
        @Nullable String site,
        @Nullable String language,
        @Nullable String state,
        @Nullable Rules rules,
        @Nullable String mode,
        @Nullable Instant servedSince,
        @Nullable Instant changedAt) {

    /** Limits of the network. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Rules(
            @Nullable Integer maxTextLength,
            @Nullable List<ActRulePayload> acts,
            @Nullable List<TemplatePayload> templates) {}
}
