package plaza.agent.assignment.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.agent.assignment.Queue;
import plaza.agent.directory.http.AsAgent;
import plaza.agent.directory.http.CurrentAgent;
import plaza.agent.directory.http.Reaches;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.Page;

/** Work in the hands of the agent who asks. */
@Path("/api/v1/work")
@Produces(MediaType.APPLICATION_JSON)
@AsAgent
@Tag(name = "work")
public class WorkResource {

    private final CurrentAgent current;
    private final CurrentPrincipal principal;
    private final Queue queue;

    WorkResource(CurrentAgent current, CurrentPrincipal principal, Queue queue) {
        this.current = current;
        this.principal = principal;
        this.queue = queue;
    }

    @GET
    @Path("mine")
    @RolesAllowed(Role.AGENT)
    @Operation(operationId = "listMyWork", summary = "What I own and that holds my units, by deadline")
    public Uni<Page<WorkInHandResponse>> mine() {
        if (!Reaches.of(principal.get()).includes(current.get().site())) {
            return Uni.createFrom().item(new Page<>(List.of(), null));
        }
        return queue.listInHandsOf(current.get().id())
                .map(work ->
                        new Page<>(work.stream().map(WorkInHandResponse::of).toList(), null));
    }
}
