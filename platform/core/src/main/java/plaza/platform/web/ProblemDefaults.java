package plaza.platform.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import plaza.platform.trace.Traces;

/**
 * Gives every problem a stable type, also those that the framework makes (no token, wrong method, a body that is not
 * JSON), RFC 9457's shape of validation errors, and the trace id where the fault is ours.
 */
@ApplicationScoped
class ProblemDefaults implements ProblemPostProcessor {

    private static final int SERVER_FAULT = 500;

    @Override
    public int priority() {
        return 90;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder builder = HttpProblem.builder(problem);
        int status = problem.getStatusCode();
        if (problem.getType() == null) {
            CommonProblems.ALL.stream()
                    .filter(type -> type.status() == status)
                    .findFirst()
                    .ifPresent(type -> builder.withType(type.uri()).withTitle(type.title()));
        }
        if (problem.getParameters().get("violations") instanceof List<?> violations) {
            return validation(violations);
        }
        if (status >= SERVER_FAULT) {
            Traces.traceId().ifPresent(id -> builder.with("traceId", id));
        }
        return builder.build();
    }

    private static HttpProblem validation(List<?> violations) {
        List<Map<String, String>> errors = violations.stream()
                .map(Violation.class::cast)
                .map(ProblemDefaults::error)
                .toList();
        String detail =
                errors.isEmpty() ? "the input breaks a rule" : errors.getFirst().get("detail");
        return CommonProblems.INVALID_INPUT.because(detail, Map.of("errors", errors));
    }

    private static Map<String, String> error(Violation violation) {
        return Map.of(
                "pointer", violation.in + "/" + violation.field, "detail", violation.field + " " + violation.message);
    }
}
