package plaza.agent.directory.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.agent.directory.ListDirectory;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.Page;

/** Sites and teams. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class DirectoryResource {

    private final ListDirectory directory;
    private final CurrentPrincipal principal;

    DirectoryResource(ListDirectory directory, CurrentPrincipal principal) {
        this.directory = directory;
        this.principal = principal;
    }

    @GET
    @Path("sites")
    @RolesAllowed({Role.AGENT, Role.SUPERVISOR, Role.QUALITY, Role.ANALYST, Role.CRISIS, Role.ADMIN})
    @Operation(operationId = "listSites", summary = "All sites")
    public Uni<Page<SiteResponse>> sites() {
        return directory
                .listSites()
                .map(sites -> new Page<>(sites.stream().map(SiteResponse::of).toList(), null));
    }

    @GET
    @Path("teams")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN})
    @Operation(operationId = "listTeams", summary = "Teams of the sites that the token may see")
    public Uni<Page<TeamResponse>> teams() {
        return directory
                .listTeams(Reaches.of(principal.get()))
                .map(teams -> new Page<>(teams.stream().map(TeamResponse::of).toList(), null));
    }
}
