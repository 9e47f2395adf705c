package plaza.simulator.control;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * An error as RFC 9457 has it.
 *
 * @param type stable: {@code urn:problem:simulator:...}
 * @param detail what is wrong with this call and what would be right
 * @param errors the faulty members of the body, each by JSON pointer; left out where there are none
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public record FieldError(String pointer, String detail) {}

    static Problem of(String slug, String title, int status, String detail) {
        return new Problem("urn:problem:simulator:" + slug, title, status, detail, List.of());
    }

    static Problem invalid(List<FieldError> errors) {
        return new Problem(
                "urn:problem:simulator:invalid-request",
                "The request is not right",
                400,
                errors.getFirst().pointer() + ": " + errors.getFirst().detail(),
                List.copyOf(errors));
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
