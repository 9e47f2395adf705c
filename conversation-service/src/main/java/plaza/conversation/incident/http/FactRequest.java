package plaza.conversation.incident.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that may be told to customers. */
@Schema(
        name = "NewIncidentFact",
        requiredProperties = {"text"})
public record FactRequest(
        @NotBlank @Size(max = 1000) @Schema(description = "what is true now; each customer's owner says it in words of their own")
        @Nullable String text) {}
