package plaza.conversation.incident.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Written;
import plaza.conversation.incident.model.Crisis;
import plaza.conversation.incident.model.Switch;
import plaza.platform.web.CommonProblems;

/** A crisis as it is wanted. */
@Schema(
        name = "CrisisRequest",
        requiredProperties = {"level", "team", "switches"})
public record CrisisRequest(
        @Min(1) @Max(Crisis.HIGHEST) @Schema(description = "1 watch, 2 acting, 3 all hands")
        int level,

        @NotBlank @Size(max = 100) @Schema(description = "who leads") @Nullable String team,

        @NotNull @Size(max = 10) @Schema(description = "four-eyes-in-public, approved-texts-only, nothing-of-our-own, crisis-team-in-public")
        @Nullable List<String> switches) {

    Set<Switch> switched() {
        return Written.list(switches, "body/switches").stream()
                .map(label -> Switch.find(label)
                        .orElseThrow(() -> CommonProblems.invalid(
                                "body/switches", "a switch is one of " + String.join(", ", Switch.labels()))))
                .collect(Collectors.toSet());
    }
}
