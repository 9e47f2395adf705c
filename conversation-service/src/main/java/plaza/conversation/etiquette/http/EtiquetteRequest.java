package plaza.conversation.etiquette.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft to be looked at. */
@Schema(
        name = "DraftToCheck",
        requiredProperties = {"conversationId", "visibility", "text"})
public record EtiquetteRequest(
        @Schema(description = "where it would stand") @Nullable UUID conversationId,

        @Schema(description = "public or private") @Nullable String visibility,

        @Schema(description = "at most 20,000 characters") @Nullable String text) {}
