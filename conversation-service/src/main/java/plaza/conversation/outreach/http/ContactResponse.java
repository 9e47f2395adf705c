package plaza.conversation.outreach.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.outreach.model.Attempt;

/** What was begun with a customer. */
@Schema(
        name = "Contact",
        requiredProperties = {"id", "occasion", "brand", "channel", "at", "ladder"})
public record ContactResponse(
        UUID id,
        String occasion,
        String brand,

        @Schema(description = "where it may be said") @Nullable String channel,

        Instant at,

        @Schema(description = "each channel that was looked at, in order")
        List<PermissionResponse.RungResponse> ladder) {

    /** Copies what could change under it. */
    public ContactResponse {
        ladder = List.copyOf(ladder);
    }

    static ContactResponse of(Attempt attempt) {
        PermissionResponse decided = PermissionResponse.of(attempt.decision());
        return new ContactResponse(
                attempt.id(),
                attempt.occasion().label(),
                attempt.brand(),
                decided.channel(),
                attempt.at(),
                decided.ladder());
    }
}
