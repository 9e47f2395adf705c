package plaza.conversation.privacy.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.privacy.model.Disclosure;

/** Something of a brand's own that may stand in public, and who let it. */
@Schema(
        name = "Disclosure",
        requiredProperties = {"id", "kind", "value", "at", "by", "name"})
public record DisclosureResponse(
        UUID id,

        @Schema(description = "phone, email, domain, account, case-code, address")
        String kind,

        String value,
        Instant at,
        @Schema(description = "subject of who let it stand") String by,
        @Schema(description = "what people call them") String name) {

    static DisclosureResponse of(Disclosure disclosure) {
        return new DisclosureResponse(
                disclosure.id(),
                disclosure.kind().label(),
                disclosure.value(),
                disclosure.at(),
                disclosure.by(),
                disclosure.name());
    }
}
