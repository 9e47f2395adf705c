package plaza.conversation.deflection.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.deflection.SendElsewhere;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.deflection.model.DeflectionOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.reply.http.ReplyProblems;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** Customers who were sent elsewhere. */
@Path("/api/v1/conversations/{id}/deflections")
@Tag(name = "Deflections")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class DeflectionResource {

    private static final Pattern WORD = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final SendElsewhere deflections;
    private final Sights sights;
    private final CurrentPrincipal principal;

    DeflectionResource(SendElsewhere deflections, Sights sights, CurrentPrincipal principal) {
        this.deflections = deflections;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Operation(operationId = "listDeflections", summary = "Where the customer of a conversation was sent, in order")
    public Uni<Page<DeflectionResponse>> list(@PathParam("id") UUID id) {
        return deflections
                .list(new ConversationId(id), sights.get())
                .map(found -> page(found.orElseThrow(() -> CommonProblems.notFound("conversation", id))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.AGENT)
    @ResponseStatus(201)
    @Operation(
            operationId = "addDeflection",
            summary = "Say that you sent the customer elsewhere, and why",
            description = "Only the owner, under the epoch that the page saw. A conversation with neither transfer nor"
                    + " deflection is told as zero derivation when it is closed.")
    public Uni<DeflectionResponse> add(@PathParam("id") UUID id, @Nullable DeflectionRequest body) {
        return deflections.note(wish(new ConversationId(id), body)).map(DeflectionResource::noted);
    }

    private NewDeflection wish(ConversationId id, @Nullable DeflectionRequest body) {
        if (body == null || body.epoch() == null || body.epoch() < 0) {
            throw CommonProblems.invalid("body/epoch", "epoch is needed: the one that you saw, 0 or more");
        }
        return new NewDeflection(
                id,
                new AgentId(principal.get().subject()),
                body.epoch(),
                word("to", body.to()),
                word("reason", body.reason()),
                sights.get());
    }

    private static String word(String field, @Nullable String word) {
        if (word == null || !WORD.matcher(word).matches()) {
            throw CommonProblems.invalid(
                    "body/" + field, field + " is a word of lower-case letters, digits and hyphens");
        }
        return word;
    }

    private static Page<DeflectionResponse> page(List<Deflection> found) {
        return new Page<>(found.stream().map(DeflectionResponse::of).toList(), null);
    }

    private static DeflectionResponse noted(DeflectionOutcome outcome) {
        return switch (outcome) {
            case DeflectionOutcome.Noted noted -> DeflectionResponse.of(noted.deflection());
            case DeflectionOutcome.NotVisible hidden ->
                throw CommonProblems.notFound("conversation", hidden.conversation());
            case DeflectionOutcome.NotYetOwner early -> throw ReplyProblems.notYetOwner(early.epoch());
            case DeflectionOutcome.OwnerChanged changed -> throw ReplyProblems.ownerChanged(changed.epoch());
        };
    }
}
