package plaza.conversation.attachment.http;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.conversation.attachment.model.Ticket;

/**
 * A ticket for one file and who asked.
 *
 * @param fileId the file at ingestion-service, under {@code /api/v1/attachments/{id}}
 */
@Schema(
        name = "AttachmentTicket",
        requiredProperties = {"fileId", "ticket", "endsAt"})
public record TicketResponse(
        UUID fileId,

        @Schema(description = "to be given there as ticket; good for who asked alone")
        String ticket,

        Instant endsAt) {

    /** The response to a ticket. */
    public static TicketResponse of(Ticket ticket) {
        return new TicketResponse(ticket.file(), ticket.words(), ticket.endsAt());
    }
}
