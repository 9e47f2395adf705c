package plaza.conversation.outreach.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Editions;
import plaza.conversation.outreach.BeginContact;
import plaza.conversation.outreach.KeepWishes;
import plaza.conversation.outreach.model.BeginOutcome;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.Occasion;
import plaza.conversation.outreach.model.WishesOutcome;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;

/** What customers wish where we begin, and whether we may. Answers to what they say do not ask here. */
@Path("/api/v1/customers/{id}")
@Tag(name = "Customers")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR})
public class OutreachResource {

    private static final int LONGEST_BRAND = 100;

    private final KeepWishes keeping;
    private final BeginContact beginning;
    private final Sights sights;
    private final CurrentPrincipal principal;

    OutreachResource(KeepWishes keeping, BeginContact beginning, Sights sights, CurrentPrincipal principal) {
        this.keeping = keeping;
        this.beginning = beginning;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Path("contact-wishes")
    @Operation(operationId = "getContactWishes", summary = "How a customer wants to be written to where we begin")
    @APIResponse(
            responseCode = "200",
            description = "Their wishes; the version is the ETag",
            content = @Content(schema = @Schema(implementation = WishesJson.class)))
    public Uni<Response> wishes(@PathParam("id") UUID id) {
        return keeping.read(new CustomerId(id), sights.get())
                .map(found -> answer(found.orElseThrow(() -> CommonProblems.notFound("customer", id))));
    }

    @PUT
    @Path("contact-wishes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeContactWishes",
            summary = "Write down how a customer wants to be written to where we begin",
            description = "The whole of it, as you saw it (If-Match) and want it to be. Who changed it is kept.")
    @APIResponse(
            responseCode = "200",
            description = "Their wishes by now",
            content = @Content(schema = @Schema(implementation = WishesJson.class)))
    public Uni<Response> change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Nullable WishesJson body) {
        if (body == null) {
            throw CommonProblems.invalid("body", "channels and consents are needed, though they may be empty");
        }
        KeepWishes.Asking asking =
                new KeepWishes.Asking(new CustomerId(id), Editions.seen(ifMatch), body.wishes(), me());
        return keeping.keep(asking, sights.get()).map(outcome -> answer(outcome, id));
    }

    @GET
    @Path("contact-permission")
    @Operation(
            operationId = "getContactPermission",
            summary = "Whether we may begin to speak with a customer about something, and on which channel",
            description =
                    "By their wishes and consent, the night where they are, how often we began lately, and what the"
                            + " networks let in. Nothing is kept.")
    public Uni<PermissionResponse> permission(
            @PathParam("id") UUID id,
            @Parameter(description = "slug of the brand in whose name") @QueryParam("brand") @Nullable String brand,
            @Parameter(description = "bill, outage, order, complaint") @QueryParam("occasion") @Nullable String occasion) {
        return beginning.ask(asking(id, brand, occasion, "query"), sights.get()).map(found -> found.map(
                        PermissionResponse::of)
                .orElseThrow(() -> CommonProblems.notFound("customer", id)));
    }

    @POST
    @Path("contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Operation(
            operationId = "beginContact",
            summary = "Begin something with a customer: it counts from now on",
            description = "Refused where we may not. What was decided is kept either way, with each channel that was"
                    + " looked at.")
    public Uni<ContactResponse> begin(@PathParam("id") UUID id, @Nullable ContactRequest body) {
        return beginning
                .begin(
                        asking(id, body == null ? null : body.brand(), body == null ? null : body.occasion(), "body"),
                        sights.get())
                .map(outcome -> answer(outcome, id));
    }

    private BeginContact.Asking asking(UUID id, @Nullable String brand, @Nullable String occasion, String where) {
        if (brand == null || brand.isBlank() || brand.length() > LONGEST_BRAND) {
            throw CommonProblems.invalid(where + "/brand", "the slug of a brand is needed");
        }
        Occasion about = Occasion.find(occasion == null ? "" : occasion)
                .orElseThrow(() -> CommonProblems.invalid(
                        where + "/occasion", "it is one of " + String.join(", ", Occasion.labels())));
        return new BeginContact.Asking(new CustomerId(id), brand, about, me());
    }

    private static Response answer(WishesOutcome outcome, UUID id) {
        return switch (outcome) {
            case WishesOutcome.Kept kept -> answer(kept.kept());
            case WishesOutcome.NotVisible _ -> throw CommonProblems.notFound("customer", id);
            case WishesOutcome.Overtaken overtaken -> throw Editions.overtaken(overtaken.version());
        };
    }

    private static Response answer(KeptWishes kept) {
        return Editions.ok(WishesJson.of(kept), kept.version());
    }

    private static ContactResponse answer(BeginOutcome outcome, UUID id) {
        return switch (outcome) {
            case BeginOutcome.NotVisible _ -> throw CommonProblems.notFound("customer", id);
            case BeginOutcome.Decided decided -> {
                if (!decided.attempt().decision().isAllowed()) {
                    throw OutreachProblems.notAllowed(decided.attempt().decision());
                }
                yield ContactResponse.of(decided.attempt());
            }
        };
    }

    private AgentId me() {
        return new AgentId(principal.get().subject());
    }
}
