package plaza.conversation.reply.http;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.attachment.model.SentFile;

/**
 * A file that goes along with a reply.
 *
 * @param fileId at ingestion-service; opened by a ticket
 */
@Schema(
        name = "ReplyFile",
        requiredProperties = {"fileId", "kind", "mediaType", "name", "size"})
public record ReplyFileResponse(
        UUID fileId,

        @Schema(description = "image, audio, video, document")
        String kind,

        String mediaType,
        String name,
        @Schema(description = "bytes") long size) {

    static ReplyFileResponse of(SentFile file) {
        return new ReplyFileResponse(file.id(), file.kind(), file.mediaType(), file.name(), file.size());
    }
}
