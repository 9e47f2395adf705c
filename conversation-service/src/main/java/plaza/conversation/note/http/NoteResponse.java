package plaza.conversation.note.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.conversation.note.model.SignedNote;

/** What somebody of ours tells colleagues. */
@Schema(
        name = "Note",
        requiredProperties = {"id", "text", "agentId", "agentName", "at"})
public record NoteResponse(
        UUID id,
        String text,
        @Schema(description = "who wrote it") String agentId,

        @Schema(nullable = true, description = "their name; null where it is not known") @Nullable String agentName,

        Instant at) {

    /** The response to a note. */
    public static NoteResponse of(SignedNote signed) {
        return new NoteResponse(
                signed.note().id(),
                signed.note().text(),
                signed.note().by().subject(),
                signed.agentName(),
                signed.note().at());
    }
}
