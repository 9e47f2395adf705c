package plaza.conversation.capability.http;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.capability.model.Possibility;
import plaza.conversation.writing.model.TextLimit;

/** Whether one thing can be done. */
@Schema(
        name = "Capability",
        requiredProperties = {"act", "allowed", "until", "automaticUntil", "reason", "textLimit", "files"})
public record CapabilityResponse(
        @Schema(
                description = "comment-reply, mention-reply, private-reply, direct-message, template-message, hide,"
                        + " unhide, delete, like")
        String act,

        boolean allowed,

        @Schema(nullable = true, description = "when the network's time for it ends or ended; null where it sets none")
        @Nullable Instant until,

        @Schema(nullable = true, description = "the same for what no person writes") @Nullable Instant automaticUntil,

        @Schema(
                nullable = true,
                description = "why not: not-supported, answered-elsewhere, nothing-to-answer, said-in-private,"
                        + " said-in-public, other-kind, other-author, outside-window, already-replied, already-hidden,"
                        + " not-hidden, removed, conversation-resolved")
        @Nullable String reason,

        @Schema(nullable = true, description = "how long its words may be; null where it has none") @Nullable TextLimitResponse textLimit,

        @Schema(nullable = true, description = "which files may go along; null where it has no words") @Nullable FilesResponse files) {

    /** How long a text may be. */
    @Schema(
            name = "TextLimit",
            requiredProperties = {"most", "unit"})
    public record TextLimitResponse(
            int most,
            @Schema(description = "characters, utf-8-bytes") String unit) {

        static TextLimitResponse of(TextLimit limit) {
            return new TextLimitResponse(
                    limit.most(),
                    switch (limit.unit()) {
                        case CHARACTERS -> "characters";
                        case BYTES -> "utf-8-bytes";
                    });
        }
    }

    static CapabilityResponse of(Possibility possibility) {
        return new CapabilityResponse(
                possibility.networkAct().label(),
                possibility.isAllowed(),
                possibility.until(),
                possibility.automaticUntil(),
                possibility.whyNot() == null ? null : possibility.whyNot().label(),
                possibility.text() == null ? null : TextLimitResponse.of(possibility.text()),
                FilesResponse.of(possibility));
    }
}
