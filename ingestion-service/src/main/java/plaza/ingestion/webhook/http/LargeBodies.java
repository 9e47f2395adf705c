package plaza.ingestion.webhook.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import plaza.ingestion.webhook.BodyLimit;
import plaza.platform.web.CommonProblems;
import plaza.platform.web.ProblemType;

/**
 * Answers a body whose length is told and too large with a problem document, before a byte of it is kept. One of untold
 * length is read up to Quarkus' own, wider limit and refused by the use case.
 */
@ApplicationScoped
class LargeBodies {

    /** Ahead of Quarkus' own limit, which comes first among its routes. */
    private static final int FIRST = Integer.MAX_VALUE;

    /** Up to this much is read and dropped, so that an honest caller hears the answer instead of a broken pipe. */
    private static final long WORTH_DRAINING = 64L * 1024 * 1024;

    private final long maxBody;

    LargeBodies(BodyLimit limit) {
        this.maxBody = limit.bytes();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        long length = length(context.request());
        if (length <= maxBody) {
            context.next();
        } else if (length <= WORTH_DRAINING) {
            context.request().endHandler(end -> refuse(context)).resume();
        } else {
            context.response().putHeader("Connection", "close");
            refuse(context);
        }
    }

    private void refuse(RoutingContext context) {
        ProblemType problem = CommonProblems.TOO_LARGE;
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", problem.uri().toString())
                        .put("title", problem.title())
                        .put("status", problem.status())
                        .put("detail", "a body has at most " + maxBody + " bytes")
                        .encode());
    }

    private static long length(HttpServerRequest request) {
        String told = request.getHeader("Content-Length");
        try {
            return told == null ? 0 : Long.parseLong(told);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
