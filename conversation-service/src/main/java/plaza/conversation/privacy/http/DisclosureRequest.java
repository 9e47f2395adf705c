package plaza.conversation.privacy.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something of the brand's own that may stand in public. */
@Schema(
        name = "NewDisclosure",
        requiredProperties = {"kind", "value"})
public record DisclosureRequest(
        @Schema(description = "phone, email, domain, account, case-code, address") @Nullable String kind,

        @Schema(
                description =
                        "as people write it, at most 100 characters; in a case code # stands for a digit and @ for"
                                + " a letter")
        @Nullable String value) {}
