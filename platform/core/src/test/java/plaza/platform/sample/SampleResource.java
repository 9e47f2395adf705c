package plaza.platform.sample;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.platform.changefeed.ChangeStream;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Principal;
import plaza.platform.security.Role;

/** Endpoints as a service has them. */
@Path("/api/v1/samples")
@Produces(MediaType.APPLICATION_JSON)
public class SampleResource {

    private final CurrentPrincipal current;
    private final ChangeStream stream;

    SampleResource(CurrentPrincipal current, ChangeStream stream) {
        this.current = current;
        this.stream = stream;
    }

    /** What a caller may send. */
    public record SampleRequest(@NotBlank String name) {}

    @GET
    @RolesAllowed({Role.SUPERVISOR, Role.AGENT})
    public Map<String, Object> get(@QueryParam("limit") @Max(200) int limit) {
        Principal principal = current.get();
        return Map.of(
                "subject", principal.subject(),
                "cordoba", principal.sites().includes("cordoba"),
                "at", Instant.parse("2026-11-22T13:00:00Z"));
    }

    @POST
    @RolesAllowed(Role.SUPERVISOR)
    @Consumes(MediaType.APPLICATION_JSON)
    public SampleRequest create(@Valid SampleRequest request) {
        return request;
    }

    @GET
    @Path("broken")
    @RolesAllowed(Role.SUPERVISOR)
    public String broken() {
        throw new IllegalStateException("a detail that is nobody's business");
    }

    @GET
    @Path("changes")
    @RolesAllowed(Role.SUPERVISOR)
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> changes(@Context Sse sse, @HeaderParam("Last-Event-ID") @Nullable String last) {
        Principal principal = current.get();
        return stream.open(
                sse,
                last,
                change -> principal.sites().includes(change.site())
                        || change.audience().contains(principal.subject()),
                current.life());
    }
}
