package plaza.platform.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;

/** The refusals that every service shares. */
public final class CommonProblems {

    public static final ProblemType INVALID_INPUT =
            new ProblemType("plaza", "invalid-input", 400, "The request cannot be understood");
    public static final ProblemType UNAUTHENTICATED =
            new ProblemType("plaza", "unauthenticated", 401, "A valid access token is needed");
    public static final ProblemType FORBIDDEN =
            new ProblemType("plaza", "forbidden", 403, "The role of the token does not allow this");
    public static final ProblemType NOT_FOUND =
            new ProblemType("plaza", "not-found", 404, "There is no such thing, or none that you may see");
    public static final ProblemType METHOD_NOT_ALLOWED =
            new ProblemType("plaza", "method-not-allowed", 405, "This address does not take that method");
    public static final ProblemType NOT_ACCEPTABLE =
            new ProblemType("plaza", "not-acceptable", 406, "None of the accepted media types can be given");
    public static final ProblemType CONFLICT =
            new ProblemType("plaza", "conflict", 409, "The state of the thing does not allow this");
    public static final ProblemType TOO_LARGE = new ProblemType("plaza", "too-large", 413, "The body is too large");
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE =
            new ProblemType("plaza", "unsupported-media-type", 415, "This media type is not taken here");
    public static final ProblemType INTERNAL = new ProblemType("plaza", "internal", 500, "Something broke on our side");
    public static final ProblemType UNAVAILABLE =
            new ProblemType("plaza", "unavailable", 503, "Something that is needed does not answer at the moment");

    /** All of them, by status the first that fits. */
    public static final List<ProblemType> ALL = List.of(
            INVALID_INPUT,
            UNAUTHENTICATED,
            FORBIDDEN,
            NOT_FOUND,
            METHOD_NOT_ALLOWED,
            NOT_ACCEPTABLE,
            CONFLICT,
            TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE,
            INTERNAL,
            UNAVAILABLE);

    private CommonProblems() {}

    /** 400 that points at the input: {@code errors: [{pointer, detail}]}. */
    public static HttpProblem invalid(String pointer, String detail) {
        return INVALID_INPUT.because(detail, Map.of("errors", List.of(Map.of("pointer", pointer, "detail", detail))));
    }

    /** 404 that does not tell absent from out of scope. */
    public static HttpProblem notFound(String what, Object id) {
        return NOT_FOUND.because("no " + what + " " + id + " is visible to you");
    }
}
