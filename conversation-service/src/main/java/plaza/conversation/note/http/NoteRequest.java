package plaza.conversation.note.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A note for colleagues. */
@Schema(
        name = "NewNote",
        requiredProperties = {"text"})
public record NoteRequest(
        @Schema(description = "up to 4,000 characters; customers never see it") @Nullable String text) {}
