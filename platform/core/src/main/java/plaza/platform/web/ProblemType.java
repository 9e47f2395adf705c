package plaza.platform.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One kind of refusal as callers see it: RFC 9457 with a stable {@code type}. Each is listed in docs/problems.md.
 *
 * @param context who refuses: ingestion, conversation, agent, reporting, or plaza for what all share
 * @param slug the stable name
 * @param status HTTP status
 * @param title the same words every time
 */
public record ProblemType(String context, String slug, int status, String title) {

    /** {@code urn:problem:<context>:<slug>}. */
    public URI uri() {
        return URI.create("urn:problem:" + context + ":" + slug);
    }

    /** To be thrown or returned: says the value, the rule and the next step, never who else exists. */
    public HttpProblem because(String detail) {
        return because(detail, Map.of());
    }

    /** With extension members, such as {@code currentTurn}. */
    public HttpProblem because(String detail, Map<String, ? extends @Nullable Object> members) {
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(uri())
                .withTitle(title)
                .withStatus(status)
                .withDetail(detail);
        members.forEach(problem::with);
        return problem.build();
    }

    /** As a whole response. */
    public Response response(String detail) {
        return because(detail).toResponse();
    }
}
