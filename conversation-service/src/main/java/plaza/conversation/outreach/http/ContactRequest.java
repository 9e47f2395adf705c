package plaza.conversation.outreach.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that we begin with a customer. */
@Schema(
        name = "NewContact",
        requiredProperties = {"brand", "occasion"})
public record ContactRequest(
        @Schema(description = "slug of the brand in whose name") @Nullable String brand,

        @Schema(description = "bill, outage, order, complaint") @Nullable String occasion) {}
