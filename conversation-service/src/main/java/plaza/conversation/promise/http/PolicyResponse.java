package plaza.conversation.promise.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.Policy;

/** A policy as it is. */
@Schema(
        name = "Policy",
        requiredProperties = {
            "id",
            "version",
            "name",
            "conditions",
            "goals",
            "warnPercent",
            "calendarId",
            "enabled",
            "isDefault"
        })
public record PolicyResponse(
        UUID id,

        @Schema(description = "grows with every change; the ETag")
        long version,

        String name,
        ConditionsJson conditions,
        List<GoalJson> goals,

        @Schema(description = "the share of a target at which people are warned")
        int warnPercent,

        @Schema(nullable = true, description = "in which working time is counted; null for at any time") @Nullable UUID calendarId,

        boolean enabled,

        @Schema(description = "true for the one that holds where no other does")
        boolean isDefault) {

    /** The response to a policy. */
    public static PolicyResponse of(Policy policy) {
        return new PolicyResponse(
                policy.id().value(),
                policy.version(),
                policy.name(),
                ConditionsJson.of(policy.conditions()),
                GoalJson.of(policy.goals()),
                policy.warnPercent(),
                policy.calendar() == null ? null : policy.calendar().value(),
                policy.enabled(),
                policy.isDefault());
    }
}
