package plaza.conversation.clock.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.clock.model.CaseOnTime;

/** The clocks of a case, and what they follow from. */
@Schema(
        name = "CaseClocks",
        requiredProperties = {"items", "policy"})
public record ClocksResponse(
        @Schema(description = "those that run first, then those that were stopped, the newest first; at most 50")
        List<ClockResponse> items,

        @Schema(nullable = true, description = "null where no policy holds") @Nullable ChosenPolicyResponse policy) {

    static ClocksResponse of(CaseOnTime found) {
        return new ClocksResponse(
                found.clocks().stream()
                        .map(clock -> ClockResponse.of(clock, found.at()))
                        .toList(),
                found.choice().map(ChosenPolicyResponse::of).orElse(null));
    }
}
