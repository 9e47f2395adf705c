package plaza.ingestion.webhook.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import plaza.ingestion.attachment.UploadLimit;
import plaza.ingestion.attachment.http.FileProblems;
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

    /** Where our people put files: the one place that takes larger bodies. */
    private static final String FILES = "/api/v1/attachments/";

    private final long maxBody;
    private final long maxFile;

    LargeBodies(BodyLimit limit, UploadLimit files) {
        this.maxBody = limit.bytes();
        this.maxFile = files.bytes();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        long length = length(context.request());
        if (length <= most(context)) {
            context.next();
        } else if (length <= WORTH_DRAINING) {
            context.request().endHandler(end -> refuse(context)).resume();
        } else {
            context.response().putHeader("Connection", "close");
            refuse(context);
        }
    }

    private long most(RoutingContext context) {
        return isFile(context) ? maxFile : maxBody;
    }

    private static boolean isFile(RoutingContext context) {
        return context.normalizedPath().startsWith(FILES);
    }

    private void refuse(RoutingContext context) {
        boolean isFile = isFile(context);
        ProblemType problem = isFile ? FileProblems.TOO_LARGE : CommonProblems.TOO_LARGE;
        JsonObject limit = isFile ? new JsonObject().put("limit", most(context)) : new JsonObject();
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", problem.uri().toString())
                        .put("title", problem.title())
                        .put("status", problem.status())
                        .put("detail", "a body has at most " + most(context) + " bytes")
                        .mergeIn(limit)
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
