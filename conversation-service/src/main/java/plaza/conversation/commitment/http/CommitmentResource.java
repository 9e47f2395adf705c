package plaza.conversation.commitment.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.commitment.KeepWord;
import plaza.conversation.commitment.ReadCommitments;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.commitment.model.CommitmentOutcome;
import plaza.conversation.commitment.model.NewCommitment;
import plaza.conversation.commitment.model.SignedCommitment;
import plaza.conversation.reply.http.ReplyProblems;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.writing.model.Texts;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** Words that our people give customers, with a time by which they are to be kept. */
@Path("/api/v1/conversations/{id}/commitments")
@Tag(name = "Commitments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR})
public class CommitmentResource {

    private final ReadCommitments reading;
    private final KeepWord keeping;
    private final Sights sights;
    private final CurrentPrincipal principal;

    CommitmentResource(ReadCommitments reading, KeepWord keeping, Sights sights, CurrentPrincipal principal) {
        this.reading = reading;
        this.keeping = keeping;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
    @Operation(
            operationId = "listCommitments",
            summary = "What was promised to the customer of a conversation",
            description =
                    "What is not kept first, soonest due first; then what was kept, the newest first; at most 50.")
    public Uni<Page<CommitmentResponse>> list(@PathParam("id") UUID id) {
        return reading.list(new ConversationId(id), sights.get())
                .map(found -> page(found.orElseThrow(() -> CommonProblems.notFound("conversation", id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AGENT)
    @ResponseStatus(201)
    @Operation(
            operationId = "addCommitment",
            summary = "Note what you promised to the customer",
            description =
                    "Only the owner, under the epoch that the page saw. You are reminded in the last quarter of the"
                            + " time, and when it has passed. The same once more is the one that is there.")
    public Uni<CommitmentResponse> add(@PathParam("id") UUID id, @Nullable CommitmentRequest body) {
        return keeping.give(wish(new ConversationId(id), body)).map(CommitmentResource::noted);
    }

    @POST
    @Path("{commitmentId}/kept")
    @ResponseStatus(200)
    @Operation(
            operationId = "keepCommitment",
            summary = "Say that it was kept",
            description = "What was kept before stays as it was. Kept after its time, it was broken all the same.")
    public Uni<CommitmentResponse> keep(@PathParam("id") UUID id, @PathParam("commitmentId") UUID commitmentId) {
        AgentId by = new AgentId(principal.get().subject());
        return keeping.keep(new ConversationId(id), new CommitmentId(commitmentId), by, sights.get())
                .map(CommitmentResource::noted);
    }

    private NewCommitment wish(ConversationId id, @Nullable CommitmentRequest body) {
        if (body == null || body.epoch() == null || body.epoch() < 0) {
            throw CommonProblems.invalid("body/epoch", "epoch is needed: the one that you saw, 0 or more");
        }
        if (body.what() == null || !Texts.isText(body.what())) {
            throw CommonProblems.invalid("body/what", "what is missing, or holds half a character, or character zero");
        }
        if (body.dueAt() == null) {
            throw CommonProblems.invalid("body/dueAt", "dueAt is missing");
        }
        return new NewCommitment(
                id,
                new AgentId(principal.get().subject()),
                body.epoch(),
                body.what(),
                body.dueAt().truncatedTo(ChronoUnit.MILLIS),
                sights.get());
    }

    private static Page<CommitmentResponse> page(List<SignedCommitment> found) {
        return new Page<>(found.stream().map(CommitmentResponse::of).toList(), null);
    }

    private static CommitmentResponse noted(CommitmentOutcome outcome) {
        return switch (outcome) {
            case CommitmentOutcome.Noted noted -> CommitmentResponse.of(noted.commitment());
            case CommitmentOutcome.NotVisible hidden ->
                throw CommonProblems.notFound("conversation or commitment of", hidden.conversation());
            case CommitmentOutcome.NotYetOwner early -> throw ReplyProblems.notYetOwner(early.epoch());
            case CommitmentOutcome.OwnerChanged changed -> throw ReplyProblems.ownerChanged(changed.epoch());
            case CommitmentOutcome.EmptyText _ -> throw ReplyProblems.emptyText();
            case CommitmentOutcome.TextTooLong text -> throw ReplyProblems.tooLong(text.limit(), text.length());
            case CommitmentOutcome.OutOfReach reach -> throw CommitmentProblems.outOfReach(reach.from(), reach.until());
            case CommitmentOutcome.TooMany many -> throw CommitmentProblems.tooMany(many.most());
        };
    }
}
