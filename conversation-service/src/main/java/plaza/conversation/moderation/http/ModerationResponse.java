package plaza.conversation.moderation.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.moderation.model.ModerationAct;

/** What one of us decided to do with what stands on a network, and what became of it. */
@Schema(
        name = "Moderation",
        requiredProperties = {
            "id",
            "messageId",
            "act",
            "policyReason",
            "agentId",
            "approvedAt",
            "state",
            "stateAt",
            "reason",
            "heldUntil"
        })
public record ModerationResponse(
        UUID id,

        @Schema(description = "our id of the message") UUID messageId,

        @Schema(description = "hide, unhide, delete, like") String act,

        @Schema(nullable = true, description = "why, by the policy; null where no reason is needed") @Nullable String policyReason,

        @Schema(description = "who decided") String agentId,
        Instant approvedAt,

        @Schema(description = "accepted, leaving, held, unknown, refused, done")
        String state,

        Instant stateAt,

        @Schema(nullable = true, description = "why it is held or refused") @Nullable String reason,

        @Schema(nullable = true, description = "until when it is held, where the network tells") @Nullable Instant heldUntil) {

    static ModerationResponse of(ModerationAct act) {
        return new ModerationResponse(
                act.id().value(),
                act.message().value(),
                act.networkAct().label(),
                act.reason() == null ? null : act.reason().label(),
                act.agent().subject(),
                act.approvedAt(),
                act.state().stage().label(),
                act.state().at(),
                act.state().reason(),
                act.state().until());
    }
}
