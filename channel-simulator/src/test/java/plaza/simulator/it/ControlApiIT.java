package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulator's own API. */
@QuarkusTest
class ControlApiIT extends RunningSimulator {
    private static final String MESSAGES = "/sim/facebook/messages";

    @Test
    void the_ledger_tells_everything_that_stands() {
        String id = post(
                        MESSAGES,
                        Map.of(
                                "as", Map.of("id", "7001", "name", "Rosa Quiroga"),
                                "text", "No tengo señal",
                                "in", MAINTENANCE,
                                "id", "900_901",
                                "at", "2026-11-20T10:00:00Z"))
                .statusCode(201)
                .extract()
                .path("id");

        item(id).body("parentId", equalTo(MAINTENANCE))
                .body("account", equalTo("100000000000001"))
                .body("author.id", equalTo("7001"))
                .body("author.name", equalTo("Rosa Quiroga"))
                .body("text", equalTo("No tengo señal"))
                .body("at", equalTo("2026-11-20T10:00:00.000Z"))
                .body("hidden", equalTo(false))
                .body("removed", equalTo(false))
                .body("private", equalTo(false));
    }

    @Test
    void the_ledger_keeps_what_was_hidden_and_removed_as_such() {
        String hidden = comment("spam");
        given().post(MESSAGES + "/" + hidden + "/hide").then().statusCode(200);
        String removed = comment("me arrepiento");
        given().delete(MESSAGES + "/" + removed).then().statusCode(200);

        item(hidden).body("hidden", equalTo(true)).body("removed", equalTo(false));
        item(removed).body("hidden", equalTo(false)).body("removed", equalTo(true));
    }

    @Test
    void without_a_parent_it_is_a_post_on_the_wall() {
        String id = post(MESSAGES, Map.of("as", Map.of("name", "Rosa"), "text", "Hola"))
                .statusCode(201)
                .extract()
                .path("id");

        item(id).body("parentId", nullValue()).body("id", matchesPattern("100000000000001_\\d+"));
    }

    @Test
    void the_clock_only_goes_forward() {
        post("/sim/clock", Map.of("advance", "-PT1H"))
                .statusCode(400)
                .body("type", equalTo("urn:problem:simulator:invalid-request"));
    }

    @Test
    void a_reset_brings_back_the_first_three_posts() {
        comment("hola");
        fault("any", "http-503", 9);

        given().post("/sim/reset").then().statusCode(204);

        given().get("/sim/ledger?channel=facebook").then().body("items", hasSize(3));
        given().get("/sim/faults").then().body("items", hasSize(0));
        given().get("/sim/deliveries").then().body("items", hasSize(0));
    }

    @Test
    void faults_that_wait_are_listed_and_cleared() {
        fault("comment", "190/463", 2);

        given().get("/sim/faults")
                .then()
                .body("items[0].channel", equalTo("facebook"))
                .body("items[0].operation", equalTo("comment"))
                .body("items[0].fault", equalTo("190/463"))
                .body("items[0].times", equalTo(2));
        given().delete("/sim/faults").then().statusCode(204);
        given().get("/sim/faults").then().body("items", hasSize(0));
    }

    @Test
    void an_unknown_channel_is_told_which_ones_there_are() {
        post("/sim/telegraph/messages", Map.of("as", Map.of("name", "Rosa"), "text", "stop"))
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:simulator:unknown-channel"))
                .body("detail", containsString("facebook"));
    }

    @Test
    void a_taken_id_is_a_conflict() {
        Map<String, ?> message = Map.of("as", Map.of("name", "Rosa"), "text", "x", "id", "900_902");
        post(MESSAGES, message).statusCode(201);

        post(MESSAGES, message).statusCode(409).body("type", equalTo("urn:problem:simulator:id-taken"));
    }

    @Test
    void what_was_removed_is_gone_and_what_never_was_is_not_found() {
        String id = comment("hola");
        given().delete(MESSAGES + "/" + id).then().statusCode(200);

        given().delete(MESSAGES + "/" + id)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:problem:simulator:message-removed"));
        given().delete(MESSAGES + "/1_1")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:simulator:unknown-message"));
    }

    @Test
    void photos_are_not_offered_on_facebook_walls() {
        post(
                        MESSAGES,
                        Map.of(
                                "as",
                                Map.of("name", "Rosa"),
                                "text",
                                "x",
                                "attachments",
                                List.of(Map.of("type", "image"))))
                .statusCode(422)
                .body("type", equalTo("urn:problem:simulator:not-offered"));
    }

    static Stream<Arguments> badMessages() {
        Map<String, ?> rosa = Map.of("name", "Rosa");
        return Stream.of(
                Arguments.of("{\"text\":\"x\"}", "/as"),
                Arguments.of(Map.of("as", Map.of(), "text", "x"), "/as"),
                Arguments.of(Map.of("as", Map.of("name", " "), "text", "x"), "/as/name"),
                Arguments.of(Map.of("as", Map.of("id", "Ñ ", "name", "x"), "text", "x"), "/as/id"),
                Arguments.of(Map.of("as", rosa), "/text"),
                Arguments.of(Map.of("as", rosa, "text", "  "), "/text"),
                Arguments.of(Map.of("as", rosa, "text", "a".repeat(8001)), "/text"),
                Arguments.of(Map.of("as", rosa, "text", List.of("x")), "/text"),
                Arguments.of(Map.of("as", "Rosa", "text", "x"), "/as"),
                Arguments.of(Map.of("as", rosa, "text", "x", "in", "¿?"), "/in"),
                Arguments.of(Map.of("as", rosa, "text", "x", "id", "a b"), "/id"),
                Arguments.of(Map.of("as", rosa, "text", "x", "at", "ayer"), "/at"),
                Arguments.of(Map.of("as", rosa, "text", "x", "deliver", Map.of("copies", 0)), "/deliver/copies"),
                Arguments.of(Map.of("as", rosa, "text", "x", "deliver", Map.of("delay", "mucho")), "/deliver/delay"),
                Arguments.of(Map.of("as", rosa, "text", "x", "deliver", Map.of("batch", 1001)), "/deliver/batch"),
                Arguments.of(
                        Map.of("as", rosa, "attachments", List.of(Map.of("type", "smell"))), "/attachments/0/type"),
                Arguments.of(
                        Map.of("as", rosa, "attachments", List.of(Map.of("type", "image", "url", "file:/etc/passwd"))),
                        "/attachments/0/url"),
                Arguments.of(
                        Map.of("as", rosa, "attachments", List.of(Map.of("type", "image", "data", "ñ"))),
                        "/attachments/0/data"),
                Arguments.of("[1]", "/"),
                Arguments.of("{\"text\":", "/"));
    }

    @ParameterizedTest
    @MethodSource("badMessages")
    void a_bad_message_is_told_where_it_is_bad(Object body, String pointer) {
        post(MESSAGES, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:simulator:invalid-request"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    static Stream<Arguments> badFaults() {
        return Stream.of(
                Arguments.of(Map.of("channel", "facebook", "operation", "sing", "fault", "613"), "/operation"),
                Arguments.of(Map.of("channel", "facebook", "operation", "any", "fault", "boom"), "/fault"),
                Arguments.of(Map.of("channel", "facebook", "operation", "any"), "/fault"),
                Arguments.of(Map.of("channel", "facebook", "operation", "comment", "fault", "drop"), "/fault"),
                Arguments.of(Map.of("channel", "facebook", "operation", "webhook", "fault", "613"), "/fault"),
                Arguments.of(Map.of("channel", "facebook", "operation", "any", "fault", "613", "times", 0), "/times"),
                Arguments.of(
                        Map.of("channel", "facebook", "operation", "message", "fault", "failed-status:131026"),
                        "/fault"));
    }

    @ParameterizedTest
    @MethodSource("badFaults")
    void a_bad_fault_is_told_where_it_is_bad(Object body, String pointer) {
        post("/sim/faults", body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_burst_says_how_many() {
        post("/sim/facebook/bursts", Map.of("in", MAINTENANCE))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/count"));
    }

    @Test
    void addresses_and_types_that_there_are_not_are_problems_too() {
        given().get("/sim/nothing").then().statusCode(404).contentType("application/problem+json");
        given().contentType("text/plain").body("x").post(MESSAGES).then().statusCode(415);
    }

    private static ValidatableResponse item(String id) {
        return given().get("/sim/ledger?channel=facebook")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '" + id + "' }");
    }
}
