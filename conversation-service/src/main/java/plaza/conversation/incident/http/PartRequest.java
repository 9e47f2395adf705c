package plaza.conversation.incident.http;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a conversation belongs to an incident. */
@Schema(
        name = "IncidentPart",
        requiredProperties = {"belongs"})
public record PartRequest(@NotNull @Nullable Boolean belongs) {}
