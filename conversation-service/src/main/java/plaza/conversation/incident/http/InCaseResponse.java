package plaza.conversation.incident.http;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.InCase;

/** An incident as it concerns one conversation. */
@Schema(
        name = "IncidentOfConversation",
        requiredProperties = {"id", "title", "standing", "evidence", "over", "inCrisis"})
public record InCaseResponse(
        UUID id,
        String title,

        @Schema(description = "matched, confirmed or suggested")
        String standing,

        @Schema(description = "the signs in the customer's words by which it is suggested")
        List<String> evidence,

        @Schema(description = "true after its end") boolean over,

        boolean inCrisis,

        @Schema(nullable = true, description = "what the customer was not told yet")
        IncidentResponse.@Nullable FactResponse toTell) {

    static InCaseResponse of(InCase in) {
        Fact fact = in.toTell();
        return new InCaseResponse(
                in.incident().id().value(),
                in.incident().known().title(),
                in.standing().label(),
                in.evidence(),
                in.incident().isOver(),
                in.incident().crisis() != null,
                fact == null ? null : IncidentResponse.FactResponse.of(fact));
    }
}
