package plaza.reporting.interval;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import plaza.platform.audit.AuditTrail;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.security.CurrentPrincipal;
import plaza.platform.security.Role;
import plaza.platform.transaction.ToItsEnd;

/** Makes all figures anew, for an administrator who mended what they are made of. */
@Path("/api/v1/reports/rebuild")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
public class RebuildResource {

    private static final Logger LOG = Logger.getLogger(RebuildResource.class);
    private static final String SUBJECT = "figures:all";

    private final RebuildFigures figures;
    private final AuditTrail audit;
    private final CurrentPrincipal principal;
    private final Vertx vertx;

    RebuildResource(RebuildFigures figures, AuditTrail audit, CurrentPrincipal principal, Vertx vertx) {
        this.figures = figures;
        this.audit = audit;
        this.principal = principal;
        this.vertx = vertx;
    }

    /**
     * What the rebuild did.
     *
     * @param facts facts that were read
     * @param turns turns that they speak of
     * @param changedIntervals interval rows that stood otherwise before
     */
    @Schema(name = "Rebuild")
    public record RebuildResponse(long facts, long turns, int changedIntervals) {}

    @POST
    @Operation(
            summary = "Makes all figures anew from the facts; answers when it is done. 0 changed intervals is health")
    public Uni<RebuildResponse> rebuild() {
        String actor = principal.get().subject();
        return note(actor, "figures.rebuild-asked", Map.of())
                .chain(() -> vertx.executeBlocking(figures::rebuild, false))
                .invoke(RebuildResource::log)
                .map(done -> new RebuildResponse(done.facts(), done.turns(), done.changedIntervals()))
                .call(done -> note(actor, "figures.rebuilt", facts(done)));
    }

    private Uni<Void> note(String actor, String action, Map<String, String> facts) {
        return ToItsEnd.of(Panache.withTransaction(() -> audit.append(actor, action, SUBJECT, facts, null)));
    }

    private static Map<String, String> facts(RebuildResponse done) {
        return Map.of(
                "facts", Long.toString(done.facts()),
                "turns", Long.toString(done.turns()),
                "changedIntervals", Integer.toString(done.changedIntervals()));
    }

    private static void log(RebuildFigures.Outcome done) {
        LOG.info(LogLine.of("figures were made anew; count is of interval rows that changed")
                .with(LogKey.COUNT, done.changedIntervals()));
    }
}
