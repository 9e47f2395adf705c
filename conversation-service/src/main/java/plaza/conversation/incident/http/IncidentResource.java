package plaza.conversation.incident.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.http.Editions;
import plaza.conversation.calendar.http.Written;
import plaza.conversation.casework.Anew;
import plaza.conversation.incident.KeepIncident;
import plaza.conversation.incident.ReadIncidents;
import plaza.conversation.incident.model.Extent;
import plaza.conversation.incident.model.IncidentDraft;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.IncidentOutcome;
import plaza.conversation.incident.model.Switch;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** What hits many customers at once. Incidents are a brand's: whoever works at one of its sites sees them. */
@Path("/api/v1/incidents")
@Tag(name = "Incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class IncidentResource {

    private final ReadIncidents reading;
    private final KeepIncident keeping;
    private final Anew anew;
    private final CurrentPrincipal principal;
    private final Clock clock;

    IncidentResource(ReadIncidents reading, KeepIncident keeping, Anew anew, CurrentPrincipal principal, Clock clock) {
        this.reading = reading;
        this.keeping = keeping;
        this.anew = anew;
        this.principal = principal;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listIncidents",
            summary = "Incidents of the brands of your sites, the newest first, at most 200")
    public Uni<Page<IncidentResponse>> list(@QueryParam("over") @DefaultValue("false") boolean over) {
        return reading.list(over, sites())
                .map(found ->
                        new Page<>(found.stream().map(IncidentResponse::of).toList(), null));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getIncident", summary = "One incident; its version is the ETag")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentResponse.class)))
    public Uni<Response> get(@PathParam("id") UUID id) {
        return reading.find(new IncidentId(id), sites()).map(found -> found.map(shown ->
                        Editions.ok(IncidentResponse.of(shown), shown.incident().version()))
                .orElseThrow(() -> CommonProblems.notFound("incident", id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(
            operationId = "declareIncident",
            summary = "Declare an incident",
            description =
                    "Open conversations of the brand in which customers name a place of it and say one of its words"
                            + " belong to it from the start; later ones are suggested.")
    @APIResponse(
            responseCode = "201",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentResponse.class)))
    @APIResponse(responseCode = "409", description = "An incident of the brand that lasts has that title")
    public Uni<Response> open(@Valid @NotNull IncidentRequest wanted) {
        KeepIncident.Asking who = asking();
        IncidentDraft known = wanted.draft(clock.instant());
        return anew.until(() -> keeping.open(known, who))
                .chain(this::shown)
                .map(shown -> Editions.created("/api/v1/incidents/" + shown.id(), shown, shown.version()));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(
            operationId = "changeIncident",
            summary = "Change what is known of an incident",
            description = "If-Match names the version that you read; 412 where somebody changed it meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentResponse.class)))
    @APIResponse(responseCode = "412", description = "Somebody changed it since that version")
    public Uni<Response> change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String seen,
            @Valid @NotNull IncidentRequest wanted) {
        KeepIncident.Asking who = asking();
        long version = Editions.seen(seen);
        IncidentDraft known = wanted.draft(clock.instant());
        return ok(() -> keeping.change(new IncidentId(id), version, known, who));
    }

    @POST
    @Path("{id}/facts")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(
            operationId = "approveIncidentFact",
            summary = "Approve something to be told to everybody whom it hits",
            description =
                    "Nothing is sent by that: each owner is asked to tell their customers, and no two are told in the"
                            + " same words. The newest fact once more changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentResponse.class)))
    public Uni<Response> tell(@PathParam("id") UUID id, @Valid @NotNull FactRequest body) {
        KeepIncident.Asking who = asking();
        String text = text(body);
        return ok(() -> keeping.tell(new IncidentId(id), text, who));
    }

    @POST
    @Path("{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(
            operationId = "endIncident",
            summary = "End an incident",
            description = "With the last that is to be told: the owners of open conversations are asked to follow up."
                    + " A crisis of it ends too.")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentResponse.class)))
    public Uni<Response> end(@PathParam("id") UUID id, @Valid @NotNull FactRequest body) {
        KeepIncident.Asking who = asking();
        String text = text(body);
        return ok(() -> keeping.end(new IncidentId(id), text, who));
    }

    @PUT
    @Path("{id}/crisis")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(
            operationId = "raiseCrisis",
            summary = "Make an incident a crisis of its brand, or change the crisis",
            description = "Promises that ask for a crisis hold from now on.")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentResponse.class)))
    public Uni<Response> raise(@PathParam("id") UUID id, @Valid @NotNull CrisisRequest body) {
        String team = Written.name(body.team(), "body/team");
        KeepIncident.Asking who = asking();
        Set<Switch> switched = body.switched();
        return ok(() -> keeping.raise(new IncidentId(id), body.level(), team, switched, who));
    }

    @DELETE
    @Path("{id}/crisis")
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(operationId = "endCrisis", summary = "Make an incident no crisis any more")
    @APIResponse(
            responseCode = "200",
            description = "The incident",
            content = @Content(schema = @Schema(implementation = IncidentResponse.class)))
    public Uni<Response> calm(@PathParam("id") UUID id) {
        KeepIncident.Asking who = asking();
        return ok(() -> keeping.calm(new IncidentId(id), who));
    }

    /** What collides with somebody else's change is decided anew on what they left. */
    private Uni<Response> ok(Supplier<Uni<IncidentOutcome>> change) {
        return anew.until(change).chain(this::shown).map(shown -> Editions.ok(shown, shown.version()));
    }

    private Uni<IncidentResponse> shown(IncidentOutcome outcome) {
        return switch (outcome) {
            case IncidentOutcome.Kept kept ->
                reading.find(kept.incident().id(), sites()).map(found -> found.map(IncidentResponse::of)
                        .orElseGet(() -> IncidentResponse.of(kept.incident(), Extent.NOBODY)));
            case IncidentOutcome.Refused refusal -> throw IncidentProblems.of(refusal);
        };
    }

    private static String text(FactRequest body) {
        String text = Objects.requireNonNull(body.text()).strip();
        if (text.codePoints().anyMatch(point -> Character.isISOControl(point) && point != '\n')) {
            throw CommonProblems.invalid("body/text", "a fact is plain text");
        }
        return text;
    }

    private KeepIncident.Asking asking() {
        return new KeepIncident.Asking(new AgentId(principal.get().subject()), sites());
    }

    private Predicate<Site> sites() {
        Principal who = principal.get();
        return site -> who.sites().includes(site.slug());
    }
}
