package plaza.simulator.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a problem of whatever the framework refuses before a resource is reached. */
public class FailureMappers {
    private static final Logger LOG = Logger.getLogger(FailureMappers.class);

    @ServerExceptionMapper
    public Response refused(WebApplicationException refusal) {
        return refusal.getCause() instanceof JsonProcessingException json
                ? unreadable(json)
                : problem(refusal.getResponse().getStatus()).response();
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException failure) {
        return Problem.invalid(List.of(new Problem.FieldError(pointer(failure), said(failure))))
                .response();
    }

    /** Said apart because the framework has its own, wordless mapper for it. */
    @ServerExceptionMapper
    public Response mistyped(MismatchedInputException failure) {
        return unreadable(failure);
    }

    @ServerExceptionMapper
    public Response broken(RuntimeException failure) {
        LOG.error("a request of the simulator's own API failed", failure);
        return problem(500).response();
    }

    private static String pointer(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName())
                        .collect(Collectors.joining("/", "/", ""))
                : "/";
    }

    private static String said(JsonProcessingException failure) {
        return failure instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? "this has another JSON type than it should"
                : "the body is not one JSON object";
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 404 -> Problem.of("not-found", "Nothing here", status, "The simulator has no such address.");
            case 405 -> Problem.of("method-not-allowed", "Wrong method", status, "This address has no such method.");
            case 413 -> Problem.of("too-large", "Too large", status, "The body is larger than the simulator takes.");
            case 415 -> Problem.of("not-json", "Not JSON", status, "Send the body as application/json.");
            case 400 -> Problem.of("invalid-request", "The request is not right", status, "It could not be read.");
            default -> Problem.of("failed", "The simulator failed", status, "It could not do this; see its log.");
        };
    }
}
