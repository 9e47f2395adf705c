package plaza.conversation.incident.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.conversation.incident.ReadIncidents;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** Which conversations an incident hits. */
@Path("/api/v1/incidents")
@Tag(name = "Incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class HitCasesResource {

    private final ReadIncidents reading;
    private final Sights sights;
    private final CurrentPrincipal principal;

    HitCasesResource(ReadIncidents reading, Sights sights, CurrentPrincipal principal) {
        this.reading = reading;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Path("untold")
    @Operation(
            operationId = "listUntold",
            summary = "Your open conversations whose customers are still to be told the newest of an incident")
    @RolesAllowed(Role.AGENT)
    public Uni<Page<UUID>> untold() {
        return sights.get()
                .agent()
                .map(agent -> reading.untold(new AgentId(agent)))
                .orElseGet(() -> Uni.createFrom().item(List.of()))
                .map(HitCasesResource::page);
    }

    @GET
    @Path("{id}/conversations")
    @Operation(
            operationId = "listHitConversations",
            summary = "The conversations that belong to it, as far as you see them, at most 200")
    public Uni<Page<HitCaseResponse>> cases(@PathParam("id") UUID id) {
        return reading.cases(new IncidentId(id), sites(), sights.get()).map(found -> found.map(
                        all -> new Page<>(all.stream().map(HitCaseResponse::of).toList(), null))
                .orElseThrow(() -> CommonProblems.notFound("incident", id)));
    }

    @GET
    @Path("{id}/suggestions")
    @RolesAllowed({Role.SUPERVISOR, Role.CRISIS})
    @Operation(
            operationId = "listSuggestedConversations",
            summary =
                    "Open conversations in which customers speak of it and of which nobody said yet whether they belong",
            description = "Ids only, of all sites: each is opened by whoever sees it.")
    public Uni<Page<UUID>> suggestions(@PathParam("id") UUID id) {
        return reading.suggestions(new IncidentId(id), sites()).map(found -> found.map(HitCasesResource::page)
                .orElseThrow(() -> CommonProblems.notFound("incident", id)));
    }

    private static Page<UUID> page(List<ConversationId> found) {
        return new Page<>(found.stream().map(ConversationId::value).toList(), null);
    }

    private Predicate<Site> sites() {
        Principal who = principal.get();
        return site -> who.sites().includes(site.slug());
    }
}
