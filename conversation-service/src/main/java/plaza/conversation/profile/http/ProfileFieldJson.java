package plaza.conversation.profile.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.profile.model.ProfileField;

/** One thing known of a customer. */
@Schema(
        name = "ProfileField",
        requiredProperties = {"kind", "value", "source", "consent"})
public record ProfileFieldJson(
        @Schema(
                description = "name, email, phone (with its country), document, account, address, time-zone"
                        + " (as the tz database names it)")
        @Nullable String kind,

        @Schema(description = "up to 200 characters") @Nullable String value,

        @Schema(description = "customer (they told us), agent (one of ours found it), company (its own books)")
        @Nullable String source,

        @Schema(description = "unknown, given, refused") @Nullable String consent,

        @Schema(nullable = true, readOnly = true, description = "when it was written so") @Nullable Instant at,

        @Schema(nullable = true, readOnly = true, description = "the agent who wrote it") @Nullable String by) {

    static ProfileFieldJson of(ProfileField field) {
        return new ProfileFieldJson(
                field.kind().label(),
                field.value(),
                field.source().label(),
                field.consent().label(),
                field.at(),
                field.by().subject());
    }
}
