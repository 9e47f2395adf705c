package plaza.conversation.reply.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.attachment.http.TicketResponse;
import plaza.conversation.reply.AskForSentFile;
import plaza.conversation.reply.AskToUpload;
import plaza.conversation.reply.model.UploadAnswer;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Tickets for files that go along with replies: to put them at ingestion-service, and to open them there. */
@Path("/api/v1/conversations/{id}")
@Tag(name = "Replies")
@Produces(MediaType.APPLICATION_JSON)
public class ReplyFileResource {

    private static final int HIGHEST = 99;

    private final AskToUpload uploads;
    private final AskForSentFile files;
    private final OwnerWait wait;
    private final Sights sights;
    private final CurrentPrincipal principal;

    ReplyFileResource(
            AskToUpload uploads, AskForSentFile files, OwnerWait wait, Sights sights, CurrentPrincipal principal) {
        this.uploads = uploads;
        this.files = files;
        this.wait = wait;
        this.sights = sights;
        this.principal = principal;
    }

    @POST
    @Path("/attachments")
    @RolesAllowed(Role.AGENT)
    @Operation(
            summary = "A ticket to put a file there that is to go along with a reply, for some minutes",
            description =
                    "Only for the owner. The bytes go to ingestion-service, PUT /api/v1/attachments/{fileId}, which"
                            + " answers with a receipt for the reply. Waits up to 2 s for an acceptance that is on its way.")
    public Uni<TicketResponse> permit(@PathParam("id") UUID id) {
        AgentId agent = new AgentId(principal.get().subject());
        return wait.until(() -> uploads.ask(new ConversationId(id), agent, sights.get()), UploadAnswer::isTooEarly)
                .map(ReplyFileResource::answer);
    }

    @GET
    @Path("/replies/{replyId}/attachments/{number}")
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
    @Operation(
            summary = "A ticket that opens a file of a reply for you, for some minutes",
            description =
                    "Number counts the attachments of the reply, from 0. 404 where there is none, or where you may"
                            + " not see the conversation: both look the same.")
    public Uni<TicketResponse> open(
            @PathParam("id") UUID id,
            @PathParam("replyId") UUID replyId,
            @PathParam("number") @Min(0) @Max(HIGHEST) int number) {
        return files.ask(
                        new ConversationId(id),
                        new ReplyId(replyId),
                        number,
                        principal.get().subject(),
                        sights.get())
                .map(found -> found.map(TicketResponse::of)
                        .orElseThrow(() -> CommonProblems.notFound("attachment " + number + " of reply", replyId)));
    }

    private static TicketResponse answer(UploadAnswer answer) {
        return switch (answer) {
            case UploadAnswer.Given given -> TicketResponse.of(given.ticket());
            case UploadAnswer.NotVisible hidden -> throw CommonProblems.notFound("conversation", hidden.conversation());
            case UploadAnswer.NotOwner other -> throw ReplyProblems.ownerChanged(other.epoch());
        };
    }
}
