package plaza.conversation.capability.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.capability.model.Possibility;

/** All that the account of a conversation can do on its network. */
@Schema(
        name = "Capabilities",
        requiredProperties = {"items"})
public record CapabilitiesResponse(
        @Schema(description = "none where the account has not told its rules")
        List<CapabilityResponse> items) {

    static CapabilitiesResponse of(List<Possibility> possibilities) {
        return new CapabilitiesResponse(
                possibilities.stream().map(CapabilityResponse::of).toList());
    }
}
