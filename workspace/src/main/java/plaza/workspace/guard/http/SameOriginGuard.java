package plaza.workspace.guard.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import plaza.workspace.guard.model.Intent;
import plaza.workspace.guard.model.Provenance;
import plaza.workspace.problem.WorkspaceProblem;

/** Refuses forged requests before anything else looks at them, the session included. */
@ApplicationScoped
class SameOriginGuard {

    /** What our page sets on each request of its own. */
    static final String MARK = "X-Plaza-Page";

    private static final int BEFORE_AUTHENTICATION = 10_000;

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean upgrade = "websocket".equalsIgnoreCase(request.getHeader(HttpHeaders.UPGRADE));
        Intent intent = Intent.of(request.method().name(), context.normalizedPath(), upgrade);
        if (intent.isAllowed(provenance(request))) {
            context.next();
        } else {
            refuse(context);
        }
    }

    private static Provenance provenance(HttpServerRequest request) {
        return new Provenance(
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Origin"),
                Objects.toString(request.authority(), ""),
                request.headers().contains(MARK));
    }

    private static void refuse(RoutingContext context) {
        context.response()
                .setStatusCode(WorkspaceProblem.CROSS_SITE_REQUEST.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, WorkspaceProblem.MEDIA_TYPE)
                .end(WorkspaceProblem.CROSS_SITE_REQUEST.json());
    }
}
