package plaza.agent.presence.http;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import plaza.agent.directory.http.AsAgent;
import plaza.agent.directory.http.CurrentAgent;
import plaza.agent.directory.model.Agent;
import plaza.agent.presence.ChoosePresence;
import plaza.agent.presence.Pulse;
import plaza.agent.presence.ShowPresence;
import plaza.agent.presence.model.PresenceState;
import plaza.platform.loop.Bell;
import plaza.platform.security.Role;

/** An agent's own presence. */
@Path("/api/v1/agents/me/presence")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.AGENT)
@AsAgent
@Tag(name = "presence")
public class PresenceResource {

    private final CurrentAgent current;
    private final ShowPresence show;
    private final ChoosePresence choose;
    private final Pulse pulse;
    private final Bell bell;

    PresenceResource(CurrentAgent current, ShowPresence show, ChoosePresence choose, Pulse pulse, Bell bell) {
        this.current = current;
        this.show = show;
        this.choose = choose;
        this.pulse = pulse;
        this.bell = bell;
    }

    @GET
    @Operation(operationId = "getPresence", summary = "What I am doing, and how much of me is taken")
    public Uni<PresenceResponse> get() {
        Agent agent = current.get();
        return show.get(agent.id()).map(seat -> PresenceResponse.of(agent, seat));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putPresence", summary = "Say what I am doing")
    public Uni<PresenceResponse> put(@NotNull PresenceRequest request) {
        PresenceState wanted = request.wanted();
        Agent agent = current.get();
        return pulse.beatAloud(agent.id())
                .chain(() -> choose.choose(agent.id(), wanted))
                .invoke(bell::ring)
                .map(seat -> PresenceResponse.of(agent, seat));
    }

    @POST
    @Path("heartbeat")
    @Operation(operationId = "beat", summary = "My page is open; sent every 10 s")
    public Uni<Void> beat() {
        return pulse.beat(current.get().id());
    }
}
