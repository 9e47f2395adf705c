package plaza.conversation.closing.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.closing.ResolveConversation;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.closing.model.Waiver;
import plaza.conversation.reading.FindConversation;
import plaza.conversation.reading.http.ConversationDetailResponse;
import plaza.conversation.reason.http.ReasonProblems;
import plaza.conversation.reason.model.Choice;
import plaza.conversation.reply.http.ReplyProblems;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Closing a conversation by hand. */
@Path("/api/v1/conversations/{id}/resolution")
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AGENT)
public class ResolutionResource {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final ResolveConversation resolution;
    private final FindConversation conversation;
    private final Sights sights;
    private final CurrentPrincipal principal;

    ResolutionResource(
            ResolveConversation resolution, FindConversation conversation, Sights sights, CurrentPrincipal principal) {
        this.resolution = resolution;
        this.conversation = conversation;
        this.sights = sights;
        this.principal = principal;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(200)
    @Operation(
            summary = "Close the conversation",
            description = "Only the owner, under the epoch that the page saw; a closed conversation stays as it is. It"
                    + " may be closed while a reply is on its way; where that reply is refused it opens again, as it"
                    + " does when the customer writes. Where the customer's words stand in public and the rest was said"
                    + " in private, it owes a public closing first: it is closed once a public reply of yours stands"
                    + " there, or with publicClosingWaived. A brand with a tree of reasons asks what it was about.")
    public Uni<ConversationDetailResponse> resolve(@PathParam("id") UUID id, @Nullable ResolutionRequest body) {
        Sight sight = sights.get();
        return resolution
                .resolve(closure(new ConversationId(id), sight, body))
                .map(ResolutionResource::closed)
                .chain(closed -> conversation.find(closed, sight))
                .map(found -> found.map(ConversationDetailResponse::of)
                        .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
    }

    private Closure closure(ConversationId id, Sight sight, @Nullable ResolutionRequest body) {
        if (body == null || body.epoch() == null || body.epoch() < 0) {
            throw CommonProblems.invalid("body/epoch", "epoch is needed: the one that you saw, 0 or more");
        }
        String reason = word("reason", body.reason());
        String waived = word("publicClosingWaived", body.publicClosingWaived());
        return new Closure(
                id,
                new AgentId(principal.get().subject()),
                body.epoch(),
                reason == null ? null : new Resolution(reason),
                choice(body.reasons()),
                waived == null ? null : new Waiver(waived),
                sight);
    }

    private static @Nullable Choice choice(ResolutionRequest.@Nullable Chosen reasons) {
        return reasons == null
                ? null
                : new Choice(
                        leaf("product", reasons.product()),
                        leaf("cause", reasons.cause()),
                        leaf("resolution", reasons.resolution()),
                        leaf("area", reasons.area()));
    }

    private static String leaf(String branch, @Nullable String id) {
        String word = word("reasons/" + branch, id);
        if (word == null) {
            throw CommonProblems.invalid(
                    "body/reasons/" + branch, "product, cause, resolution and area are needed, each by its id");
        }
        return word;
    }

    private static @Nullable String word(String field, @Nullable String word) {
        if (word != null && !WORD.matcher(word).matches()) {
            throw CommonProblems.invalid(
                    "body/" + field, field + " is a word of lower-case letters, digits and hyphens");
        }
        return word;
    }

    private static ConversationId closed(ClosureOutcome outcome) {
        return switch (outcome) {
            case ClosureOutcome.Closed closed -> closed.conversation();
            case ClosureOutcome.NotVisible hidden ->
                throw CommonProblems.notFound("conversation", hidden.conversation());
            case ClosureOutcome.NotYetOwner early -> throw ReplyProblems.notYetOwner(early.epoch());
            case ClosureOutcome.OwnerChanged changed -> throw ReplyProblems.ownerChanged(changed.epoch());
            case ClosureOutcome.ReasonsNeeded needed -> throw ReasonProblems.needed(needed.brand());
            case ClosureOutcome.UnknownReason unknown -> throw ReasonProblems.unknown(unknown.branch(), unknown.id());
        };
    }
}
