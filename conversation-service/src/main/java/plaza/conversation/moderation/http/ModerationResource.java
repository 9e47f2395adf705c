package plaza.conversation.moderation.http;

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
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.moderation.ListActs;
import plaza.conversation.moderation.Moderate;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.NewAct;
import plaza.conversation.moderation.model.PolicyReason;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** Restraint in moderation: owners act, with a reason of the policy where something would be taken away. */
@Path("/api/v1/conversations/{id}")
@Tag(name = "Moderation")
@Produces(MediaType.APPLICATION_JSON)
public class ModerationResource {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Moderate moderation;
    private final ListActs acts;
    private final Sights sights;
    private final CurrentPrincipal principal;

    ModerationResource(Moderate moderation, ListActs acts, Sights sights, CurrentPrincipal principal) {
        this.moderation = moderation;
        this.acts = acts;
        this.sights = sights;
        this.principal = principal;
    }

    @POST
    @Path("/messages/{messageId}/moderation")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(202)
    @RolesAllowed(Role.AGENT)
    @Operation(
            summary = "Hide, show, delete or like a message on its network",
            description = "Only the owner, under the epoch that the page saw; to hide or delete needs a reason of the"
                    + " policy. The same request under the same key gives the same answer and no second act.")
    public Uni<ModerationResponse> moderate(
            @PathParam("id") UUID id,
            @PathParam("messageId") UUID messageId,
            @Parameter(required = true, description = "your name of this act: 1 to 200 visible ASCII characters")
                    @HeaderParam("Idempotency-Key")
                    @Nullable String key,
            @Nullable ModerationRequest body) {
        return moderation.moderate(asked(id, messageId, key, body)).map(ModerationResource::answer);
    }

    @GET
    @Path("/moderation")
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
    @Operation(summary = "What was done with messages of the conversation, by whom and why, and what became of it")
    public Uni<ModerationsResponse> list(@PathParam("id") UUID id) {
        return acts.list(new ConversationId(id), sights.get()).map(found -> found.map(ModerationsResponse::of)
                .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
    }

    private NewAct asked(UUID id, UUID messageId, @Nullable String key, @Nullable ModerationRequest body) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw CommonProblems.invalid(
                    "header/Idempotency-Key", "Idempotency-Key is needed: 1 to 200 visible ASCII characters");
        }
        if (body == null || body.epoch() == null || body.epoch() < 0) {
            throw CommonProblems.invalid("body/epoch", "epoch is needed: the one that you saw, 0 or more");
        }
        return new NewAct(
                new ConversationId(id),
                new AgentId(principal.get().subject()),
                key,
                new MessageId(messageId),
                networkAct(body.act()),
                reason(body.reason()),
                body.epoch(),
                sights.get());
    }

    private static NetworkAct networkAct(@Nullable String word) {
        if (word != null) {
            NetworkAct networkAct =
                    NetworkAct.find(word).filter(NetworkAct::isModeration).orElse(null);
            if (networkAct != null) {
                return networkAct;
            }
        }
        throw CommonProblems.invalid("body/act", "act is hide, unhide, delete or like");
    }

    private static @Nullable PolicyReason reason(@Nullable String word) {
        return word == null
                ? null
                : PolicyReason.find(word)
                        .orElseThrow(() -> CommonProblems.invalid(
                                "body/reason",
                                "reason is one of " + String.join(", ", PolicyReason.labels())
                                        + "; that something criticises us is none"));
    }

    private static ModerationResponse answer(ModerationOutcome outcome) {
        return switch (outcome) {
            case ModerationOutcome.Taken taken -> ModerationResponse.of(taken.act());
            case ModerationOutcome.Refused refusal -> throw ModerationProblems.of(refusal);
        };
    }
}
