package plaza.ingestion.attachment.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.ingestion.attachment.model.UploadOutcome;

/**
 * A file that may be sent.
 *
 * @param id as it stands in the ticket
 */
@Schema(
        name = "UploadedFile",
        requiredProperties = {"id", "kind", "mediaType", "size", "name", "scan", "receipt", "endsAt"})
public record UploadedFileResponse(
        UUID id,

        @Schema(description = "image, audio, video, document")
        String kind,

        @Schema(description = "as networks are told it") String mediaType,

        @Schema(description = "bytes") long size,
        @Schema(description = "under which people save it") String name,

        @Schema(description = "clean or unscanned") String scan,

        @Schema(description = "to be given with the reply, among its attachments; good for who put the file here alone")
        String receipt,

        @Schema(description = "until when a reply may take it along")
        Instant endsAt) {

    static UploadedFileResponse of(UploadOutcome.Taken taken) {
        return new UploadedFileResponse(
                taken.file().id(),
                taken.file().family().label(),
                taken.file().mediaType(),
                taken.file().size(),
                taken.file().name(),
                taken.scan().label(),
                taken.receipt(),
                taken.endsAt());
    }
}
