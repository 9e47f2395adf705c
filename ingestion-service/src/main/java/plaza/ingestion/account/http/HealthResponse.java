package plaza.ingestion.account.http;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.account.model.Health;
import plaza.ingestion.account.model.Symptom;

/**
 * How an account is, by what is known at the moment.
 *
 * @param state connected, degraded, paused, needs-reauthorisation, disabled; open text
 * @param reasons why it is not simply connected, the worst first
 * @param heardAt when something of it was last heard
 * @param checkedAt when the network was last asked about token and subscription
 * @param tokenEndsAt null where it does not end by itself, or nobody knows
 * @param dataAccessEndsAt until when its data may be read without a person of the company logging in again
 * @param scopes what the token may do, by the network's names
 */
@Schema(name = "AccountHealth")
public record HealthResponse(
        String state,
        List<ReasonResponse> reasons,
        @Schema(nullable = true) @Nullable Instant heardAt,
        @Schema(nullable = true) @Nullable Instant checkedAt,
        @Schema(nullable = true) @Nullable Instant tokenEndsAt,
        @Schema(nullable = true) @Nullable Instant dataAccessEndsAt,
        List<String> scopes) {

    /**
     * One thing that is wrong, or soon will be.
     *
     * @param reason a stable word
     * @param since when it began, where that is known
     * @param until when it ends, or when what it warns of comes
     * @param details the network's own words: fields, codes
     */
    @Schema(name = "AccountHealthReason")
    public record ReasonResponse(
            String reason,
            @Schema(nullable = true) @Nullable Instant since,
            @Schema(nullable = true) @Nullable Instant until,
            List<String> details) {

        static ReasonResponse of(Symptom symptom) {
            return new ReasonResponse(
                    symptom.ailment().label(),
                    symptom.since().orElse(null),
                    symptom.until().orElse(null),
                    symptom.details());
        }
    }

    static HealthResponse of(Health health) {
        return new HealthResponse(
                health.condition().label(),
                health.symptoms().stream().map(ReasonResponse::of).toList(),
                health.heardAt().orElse(null),
                health.checkedAt().orElse(null),
                health.tokenEndsAt().orElse(null),
                health.dataAccessEndsAt().orElse(null),
                health.scopes());
    }
}
