package plaza.workspace.problem;

import java.util.List;

/**
 * One kind of refusal as the page sees it: RFC 9457 with a stable type.
 *
 * @param slug the stable name
 * @param status HTTP status
 * @param title what happened, the same words every time
 * @param detail the rule and the next step
 */
public record WorkspaceProblem(String slug, int status, String title, String detail) {

    /** The media type of {@link #json()}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static final WorkspaceProblem SESSION_OVER =
            new WorkspaceProblem("session-over", 401, "The session is over", "log in again");
    public static final WorkspaceProblem CROSS_SITE_REQUEST = new WorkspaceProblem(
            "cross-site-request",
            403,
            "This request did not come from the workspace's own page",
            "requests that change something come from this origin and carry the header X-Plaza-Page");
    public static final WorkspaceProblem NO_SUCH_WAY = new WorkspaceProblem(
            "no-such-way",
            404,
            "Nothing is reached by this path",
            "ways lead to /svc/ingestion/api/…, /svc/conversation/api/…, /svc/agent/api/… and /svc/reporting/api/…");
    public static final WorkspaceProblem SERVICE_UNAVAILABLE = new WorkspaceProblem(
            "service-unavailable",
            503,
            "The service behind this path does not answer",
            "try again in some seconds; whether a command took effect is not known, its Idempotency-Key makes it safe"
                    + " to repeat");

    /** All of them, for the list that docs keep. */
    public static final List<WorkspaceProblem> ALL =
            List.of(SESSION_OVER, CROSS_SITE_REQUEST, NO_SUCH_WAY, SERVICE_UNAVAILABLE);

    /** {@code urn:problem:workspace:<slug>}. */
    public String type() {
        return "urn:problem:workspace:" + slug;
    }

    /** The body. All texts are our own and hold nothing to be escaped. */
    public String json() {
        return "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(type(), title, status, detail);
    }
}
