package plaza.conversation.reading.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reading.model.Found;

/** Why a conversation was found. */
@Schema(
        name = "Found",
        requiredProperties = {"messageId", "at", "text"})
public record FoundResponse(
        UUID messageId,

        @Schema(description = "when it was written, by the network")
        Instant at,

        @Schema(description = "at most 240 characters of it, around the words that were looked for")
        String text) {

    static @Nullable FoundResponse of(@Nullable Found found) {
        return found == null ? null : new FoundResponse(found.message().value(), found.at(), found.text());
    }
}
