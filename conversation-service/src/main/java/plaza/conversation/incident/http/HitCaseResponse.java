package plaza.conversation.incident.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.incident.model.HitCase;
import plaza.conversation.vocabulary.model.AgentId;

/** A conversation that an incident hits. */
@Schema(
        name = "HitConversation",
        requiredProperties = {"id", "customerId", "channel", "turn", "standing"})
public record HitCaseResponse(
        UUID id,
        UUID customerId,

        @Schema(nullable = true) @Nullable String customerName,

        String channel,
        String turn,

        @Schema(nullable = true, description = "subject of the agent who has it") @Nullable String owner,

        @Schema(description = "matched or confirmed") String standing,

        @Schema(nullable = true, description = "when something was last sent to the customer") @Nullable Instant toldAt) {

    static HitCaseResponse of(HitCase hit) {
        AgentId owner = hit.owner();
        return new HitCaseResponse(
                hit.conversation().value(),
                hit.customer().value(),
                hit.customerName(),
                hit.channel().label(),
                hit.turn(),
                owner == null ? null : owner.subject(),
                hit.standing().label(),
                hit.toldAt());
    }
}
