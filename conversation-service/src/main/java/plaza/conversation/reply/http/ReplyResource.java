package plaza.conversation.reply.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.attachment.UploadPapers;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.reply.FindReply;
import plaza.conversation.reply.SendReply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Answers to customers: owners write them, whoever sees the conversation reads them. */
@Path("/api/v1/conversations/{id}/replies")
@Tag(name = "Replies")
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    private final SendReply sending;
    private final UploadPapers papers;
    private final Clock clock;
    private final FindReply reply;
    private final Sights sights;
    private final CurrentPrincipal principal;

    ReplyResource(
            SendReply sending,
            FindReply reply,
            UploadPapers papers,
            Sights sights,
            CurrentPrincipal principal,
            Clock clock) {
        this.sending = sending;
        this.papers = papers;
        this.clock = clock;
        this.reply = reply;
        this.sights = sights;
        this.principal = principal;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @RolesAllowed(Role.AGENT)
    @Operation(
            summary = "Answer the customer",
            description = "Only the owner, under the epoch that the page saw. Waits up to 2 s for an acceptance that is"
                    + " on its way. The same request under the same key gives the same answer and no second reply.")
    public Uni<AcceptedReplyResponse> send(
            @PathParam("id") UUID id,
            @Parameter(required = true, description = "your name of this reply: 1 to 200 visible ASCII characters")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Nullable ReplyRequest body) {
        AgentId agent = new AgentId(principal.get().subject());
        Function<String, Optional<SentFile>> files =
                receipt -> papers.read(receipt, new ConversationId(id), agent, clock.instant());
        return sending.send(ReplyInput.reply(id, agent, sights.get(), key, body, files))
                .map(ReplyResource::answer);
    }

    @GET
    @Path("/{replyId}")
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
    @Operation(summary = "One reply, and what became of it")
    public Uni<ReplyResponse> get(@PathParam("id") UUID id, @PathParam("replyId") UUID replyId) {
        return reply.find(new ConversationId(id), new ReplyId(replyId), sights.get())
                .map(found -> found.map(known -> ReplyResponse.of(known.reply(), known.agentName()))
                        .orElseThrow(() -> CommonProblems.notFound("reply", replyId)));
    }

    private static AcceptedReplyResponse answer(ReplyOutcome outcome) {
        return switch (outcome) {
            case ReplyOutcome.Taken taken -> AcceptedReplyResponse.of(taken.reply());
            case ReplyOutcome.Refused refusal -> throw ReplyProblems.of(refusal);
        };
    }
}
