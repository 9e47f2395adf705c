package plaza.conversation.deflection.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.deflection.model.Deflection;

/** A customer was sent elsewhere. */
@Schema(
        name = "Deflection",
        requiredProperties = {"id", "to", "reason", "agentId", "at"})
public record DeflectionResponse(
        UUID id,
        String to,
        String reason,
        @Schema(description = "who did") String agentId,
        Instant at) {

    static DeflectionResponse of(Deflection deflection) {
        return new DeflectionResponse(
                deflection.id(),
                deflection.to(),
                deflection.reason(),
                deflection.by().subject(),
                deflection.at());
    }
}
