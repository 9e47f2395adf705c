package plaza.conversation.promise.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Written;
import plaza.conversation.calendar.model.CalendarId;
import plaza.conversation.promise.model.PolicyDraft;

/** A policy as it is wanted. */
@Schema(
        name = "PolicyRequest",
        requiredProperties = {"name", "conditions", "goals", "warnPercent", "calendarId", "enabled"})
public record PolicyRequest(
        @NotBlank @Size(max = 100) @Nullable String name,
        @NotNull @Nullable ConditionsJson conditions,

        @NotNull @Size(min = 1, max = 5) @Schema(description = "a first answer is always promised; a next one as fast, where nothing else is said")
        @Nullable List<GoalJson> goals,

        @Min(1) @Max(99) @Schema(description = "the share of a target at which people are warned")
        int warnPercent,

        @Schema(nullable = true, description = "in which working time is counted; null for at any time") @Nullable UUID calendarId,

        @Schema(description = "false where it holds for nobody")
        boolean enabled) {

    /** Fails with a sentence where it makes no policy. */
    PolicyDraft draft() {
        return new PolicyDraft(
                Written.name(name, "body/name"),
                Objects.requireNonNull(conditions).conditions(),
                GoalJson.goals(Written.list(goals, "body/goals")),
                warnPercent,
                calendarId == null ? null : new CalendarId(calendarId),
                enabled);
    }
}
