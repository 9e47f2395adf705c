package plaza.agent.presence.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.agent.directory.http.Reaches;
import plaza.agent.presence.ShowPresence;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.Page;

/** Agents with what they are doing. */
@Path("/api/v1/agents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class AgentsResource {

    private final ShowPresence presence;
    private final CurrentPrincipal principal;

    AgentsResource(ShowPresence presence, CurrentPrincipal principal) {
        this.presence = presence;
        this.principal = principal;
    }

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Operation(operationId = "listAgents", summary = "Agents of the sites that the token may see")
    public Uni<Page<AgentResponse>> list() {
        return presence.list(Reaches.of(principal.get()))
                .map(people -> new Page<>(people.stream().map(AgentResponse::of).toList(), null));
    }
}
