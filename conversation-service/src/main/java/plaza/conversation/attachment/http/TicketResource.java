package plaza.conversation.attachment.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.conversation.attachment.AskForTicket;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Tickets for what hangs on messages: ingestion-service keeps the files, and opens them to a ticket alone. */
@Path("/api/v1/conversations/{id}/messages/{messageId}/attachments/{number}")
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class TicketResource {

    private static final int HIGHEST = 99;

    private final AskForTicket asking;
    private final Sights sights;
    private final CurrentPrincipal principal;

    TicketResource(AskForTicket asking, Sights sights, CurrentPrincipal principal) {
        this.asking = asking;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Operation(
            summary = "A ticket that opens an attachment for you, for some minutes",
            description = "Number counts the attachments of the message as it stands, from 0. 404 where there is none"
                    + " with bytes, or where you may not see the conversation: both look the same.")
    public Uni<TicketResponse> ask(
            @PathParam("id") UUID id,
            @PathParam("messageId") UUID messageId,
            @PathParam("number") @Min(0) @Max(HIGHEST) int number) {
        return asking.ask(
                        new ConversationId(id),
                        new MessageId(messageId),
                        number,
                        principal.get().subject(),
                        sights.get())
                .map(found -> found.map(TicketResponse::of)
                        .orElseThrow(() -> CommonProblems.notFound("attachment " + number + " of message", messageId)));
    }
}
