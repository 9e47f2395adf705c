package plaza.conversation.incident.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import plaza.conversation.incident.IncidentsOfCase;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.PartOutcome;
import plaza.conversation.sight.http.Sights;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.Page;

/** Which incidents hit a conversation. */
@Path("/api/v1/conversations/{id}/incidents")
@Tag(name = "Incidents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.CRISIS})
public class IncidentsOfCaseResource {

    private final IncidentsOfCase incidents;
    private final Sights sights;
    private final CurrentPrincipal principal;

    IncidentsOfCaseResource(IncidentsOfCase incidents, Sights sights, CurrentPrincipal principal) {
        this.incidents = incidents;
        this.sights = sights;
        this.principal = principal;
    }

    @GET
    @Operation(
            operationId = "listIncidentsOfConversation",
            summary =
                    "Incidents that it belongs to, what is still to be told, and those that its customer seems to speak of")
    public Uni<Page<InCaseResponse>> list(@PathParam("id") UUID id) {
        return incidents.list(new ConversationId(id), sights.get()).map(found -> found.map(
                        all -> new Page<>(all.stream().map(InCaseResponse::of).toList(), null))
                .orElseThrow(() -> CommonProblems.notFound("conversation", id)));
    }

    @PUT
    @Path("{incident}")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(204)
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR})
    @Operation(
            operationId = "sayWhetherItBelongs",
            summary = "Say whether it belongs to an incident",
            description = "Its owner, or a supervisor of its site.")
    public Uni<Void> say(
            @PathParam("id") UUID id, @PathParam("incident") UUID incident, @Valid @NotNull PartRequest body) {
        return incidents
                .say(
                        new ConversationId(id),
                        new IncidentId(incident),
                        Objects.requireNonNull(body.belongs()),
                        new AgentId(principal.get().subject()),
                        principal.get().has(Role.SUPERVISOR),
                        sights.get())
                .invoke(IncidentsOfCaseResource::expectSaid)
                .replaceWithVoid();
    }

    private static void expectSaid(PartOutcome outcome) {
        if (outcome instanceof PartOutcome.Refused refusal) {
            throw IncidentProblems.of(refusal);
        }
    }
}
