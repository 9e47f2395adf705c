package plaza.conversation.merging.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.merging.MergeConversations;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.reading.FindConversation;
import plaza.conversation.reading.http.ConversationDetailResponse;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** One conversation of two about the same matter, and two again. */
@Path("/api/v1/conversations/{id}")
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR})
public class MergeResource {

    private final MergeConversations merging;
    private final FindConversation conversation;
    private final Sights sights;
    private final CurrentPrincipal principal;

    MergeResource(
            MergeConversations merging, FindConversation conversation, Sights sights, CurrentPrincipal principal) {
        this.merging = merging;
        this.conversation = conversation;
        this.sights = sights;
        this.principal = principal;
    }

    @POST
    @Path("/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Operation(
            summary = "Take another conversation of the same customer into this one",
            description = "Its messages, replies and notes stand in this one from now on, and it is closed as merged."
                    + " The owner of this one does it, with what nobody else has; a supervisor with all they see.")
    public Uni<ConversationDetailResponse> merge(@PathParam("id") UUID id, @Nullable MergeRequest body) {
        Sight sight = sights.get();
        return merging.merge(wish(id, body, sight)).chain(outcome -> answer(outcome, id, sight));
    }

    @POST
    @Path("/unmerge")
    @ResponseStatus(200)
    @Operation(
            summary = "Take this conversation out again of the one that it became part of",
            description = "It has again what was its own, and what was said since in the same places.")
    public Uni<ConversationDetailResponse> unmerge(@PathParam("id") UUID id) {
        Sight sight = sights.get();
        UnmergeWish wish = new UnmergeWish(new ConversationId(id), me(), isOverseer(), sight);
        return merging.unmerge(wish).chain(outcome -> answer(outcome, id, sight));
    }

    private MergeWish wish(UUID id, @Nullable MergeRequest body, Sight sight) {
        if (body == null || body.conversationId() == null) {
            throw CommonProblems.invalid("body/conversationId", "conversationId is needed: our UUID of the other one");
        }
        if (body.epoch() == null || body.epoch() < 0) {
            throw CommonProblems.invalid("body/epoch", "epoch is needed: the one that you saw, 0 or more");
        }
        return new MergeWish(
                new ConversationId(id),
                new ConversationId(body.conversationId()),
                me(),
                isOverseer(),
                body.epoch(),
                sight);
    }

    private Uni<ConversationDetailResponse> answer(MergeOutcome outcome, UUID id, Sight sight) {
        return switch (outcome) {
            case MergeOutcome.Done done ->
                conversation.find(done.goesOn(), sight).map(found -> found.map(ConversationDetailResponse::of)
                        .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
            case MergeOutcome.Refused refusal -> throw MergeProblems.of(refusal);
        };
    }

    private AgentId me() {
        return new AgentId(principal.get().subject());
    }

    private boolean isOverseer() {
        return principal.get().has(Role.SUPERVISOR);
    }
}
