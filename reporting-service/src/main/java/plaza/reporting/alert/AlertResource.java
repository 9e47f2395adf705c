package plaza.reporting.alert;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.web.Cursor;
import plaza.platform.web.Page;

/** What needs somebody's attention, for those who can see to it. */
@Path("/api/v1/alerts")
@Tag(name = "Alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.SUPERVISOR, Role.CRISIS, Role.ADMIN})
public class AlertResource {

    private final Alerts alerts;
    private final CurrentPrincipal principal;

    AlertResource(Alerts alerts, CurrentPrincipal principal) {
        this.alerts = alerts;
        this.principal = principal;
    }

    @GET
    @WithSession
    @Operation(summary = "Alerts of one's sites, newest first")
    public Uni<Page<AlertResponse>> list(
            @Parameter(description = "Only those that still last") @QueryParam("open") @DefaultValue("false")
                    boolean open,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Cursor.HIGHEST_LIMIT) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return alerts.list(principal.get().sites(), open, Cursor.parse(cursor), limit + 1)
                .map(rows -> Page.of(rows, limit, alert -> new Cursor(alert.raisedAt(), alert.id())));
    }
}
