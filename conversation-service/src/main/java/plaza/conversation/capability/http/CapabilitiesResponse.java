package plaza.conversation.capability.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.capability.model.Abilities;

/** All that the account of a conversation can do on its network. */
@Schema(
        name = "Capabilities",
        requiredProperties = {"items", "templates"})
public record CapabilitiesResponse(
        @Schema(description = "none where the account has not told its rules")
        List<CapabilityResponse> items,

        @Schema(description = "words that the network has approved, where such can be sent now")
        List<TemplateFormResponse> templates) {

    static CapabilitiesResponse of(Abilities abilities) {
        return new CapabilitiesResponse(
                abilities.possibilities().stream().map(CapabilityResponse::of).toList(),
                abilities.templates().stream().map(TemplateFormResponse::of).toList());
    }
}
