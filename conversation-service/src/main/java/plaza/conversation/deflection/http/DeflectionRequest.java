package plaza.conversation.deflection.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer was sent elsewhere. */
@Schema(
        name = "NewDeflection",
        requiredProperties = {"to", "reason", "epoch"})
public record DeflectionRequest(
        @Schema(
                description = "where: a word of lower-case letters, digits and hyphens, such as phone, web, app, shop,"
                        + " other-company")
        @Nullable String to,

        @Schema(description = "why: such a word, as identity, not-possible-here, customer-asked, not-ours") @Nullable String reason,

        @Schema(description = "the epoch of the conversation that you saw") @Nullable Long epoch) {}
