package plaza.conversation.reply.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reply.Desk;
import plaza.platform.testing.DemoUser;

/** Calls about replies: Lucía's, where nothing else is said. */
final class ReplyCalls {

    private ReplyCalls() {}

    static ValidatableResponse send(Desk desk, Object body) {
        return send(desk, UUID.randomUUID().toString(), body);
    }

    static ValidatableResponse send(Desk desk, String key, Object body) {
        return given().auth()
                .oauth2(DemoUser.LUCIA.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/conversations/{id}/replies", desk.conversation().toString())
                .then();
    }

    static ValidatableResponse get(Desk desk, String path) {
        return as(DemoUser.LUCIA)
                .get("/api/v1/conversations/{id}" + path, desk.conversation().toString())
                .then();
    }

    static RequestSpecification as(DemoUser user) {
        return given().auth()
                .oauth2(user.token())
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    static String body(String text, long epoch) {
        return "{\"inReplyTo\": null, \"visibility\": \"public\", \"text\": \"%s\", \"attachments\": [], \"epoch\": %d}"
                .formatted(text, epoch);
    }

    static Map<String, @Nullable Object> with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("visibility", "public");
        body.put("text", "Hola");
        body.put("epoch", 1);
        body.put(field, value);
        return body;
    }

    /** The refusal of that name. */
    static ValidatableResponse problem(ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:conversation:" + slug));
    }

    static void pointedAt(ValidatableResponse response, String pointer) {
        response.statusCode(400)
                .body("type", equalTo("urn:problem:plaza:invalid-input"))
                .body("errors[0].pointer", equalTo(pointer));
    }
}
