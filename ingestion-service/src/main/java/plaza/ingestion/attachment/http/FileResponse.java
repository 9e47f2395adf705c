package plaza.ingestion.attachment.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.attachment.model.StoredFile;

/**
 * How a file is.
 *
 * @param id as it stands in the interaction and the conversation
 */
@Schema(
        name = "AttachmentFile",
        requiredProperties = {"id", "state", "reason", "scan", "size", "mediaType", "name", "inline"})
public record FileResponse(
        UUID id,

        @Schema(
                description = "waiting (to be fetched), scanning (here, and not looked through yet), stored (can be"
                        + " opened), refused")
        String state,

        @Schema(
                nullable = true,
                description = "why it is refused: too-large, wrong-type, gone, refused-host, unreachable, infected,"
                        + " too-many")
        @Nullable String reason,

        @Schema(nullable = true, description = "clean or unscanned; null where it cannot be opened") @Nullable String scan,

        @Schema(nullable = true, description = "bytes, once it is here") @Nullable Long size,

        @Schema(nullable = true, description = "by its first bytes") @Nullable String mediaType,

        @Schema(nullable = true, description = "under which it is saved") @Nullable String name,

        @Schema(description = "true where a browser may show it in the page")
        boolean inline) {

    static FileResponse of(MessageFile file) {
        UUID id = file.order().id().value();
        String label = file.state().label();
        return switch (file.state()) {
            case FileState.Waiting _ -> new FileResponse(id, label, null, null, null, null, null, false);
            case FileState.Refused refused ->
                new FileResponse(id, label, refused.reason().label(), null, null, null, null, false);
            case FileState.Scanning scanning -> here(file, scanning.file(), null, false);
            case FileState.Stored stored ->
                here(
                        file,
                        stored.file(),
                        stored.scan().label(),
                        stored.file().type().isShown());
        };
    }

    private static FileResponse here(MessageFile file, StoredFile stored, @Nullable String scan, boolean inline) {
        return new FileResponse(
                file.order().id().value(),
                file.state().label(),
                null,
                scan,
                stored.size(),
                stored.type().mediaType(),
                file.name(stored),
                inline);
    }
}
