package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits of an account, and who breaks them. */
@QuarkusTest
class LimitsIT extends PrivateTalk {
    private static final String BUSINESS_USE = "X-Business-Use-Case-Usage";

    @Test
    void the_headers_rise_and_tell_when_the_last_call_was_used() {
        limit("facebook", Map.of("calls", 4, "per", "PT10M"));

        assertThat(read("100000000000001").header(BUSINESS_USE))
                .contains("\"call_count\":25", "\"estimated_time_to_regain_access\":0");
        read("100000000000001");
        read("100000000000001");
        assertThat(read("100000000000001").header(BUSINESS_USE))
                .contains("\"type\":\"pages\"", "\"call_count\":100", "\"estimated_time_to_regain_access\":10");
    }

    @ParameterizedTest
    @CsvSource({
        "facebook, 100000000000001, 400, 80001, pages",
        "instagram, 17840000000000001, 400, 80002, instagram",
        "whatsapp, 200000000000001, 429, 130429, whatsapp"
    })
    void a_call_too_many_is_refused_as_that_network_does(
            String channel, String node, int status, int code, String useCase) {
        limit(channel, Map.of("calls", 1, "per", "PT10M"));
        read(node);

        Response refused = read(node);

        refused.then().statusCode(status).body("error.code", equalTo(code));
        assertThat(refused.header(BUSINESS_USE)).contains("\"type\":\"" + useCase + "\"", "\"call_count\":200");
        given().get("/sim/" + channel + "/limit")
                .then()
                .body("violations", equalTo(1))
                .body("used", equalTo(200));
    }

    @Test
    void messenger_s_limit_has_a_number_of_its_own_and_any_other_can_be_set() {
        limit("facebook", Map.of("calls", 1, "per", "PT10M"));
        read("100000000000001");

        assertThat(sendToNobody()).isEqualTo(80006);
        limit("facebook", Map.of("calls", 1, "per", "PT10M", "code", 613));
        read("100000000000001");
        assertThat(sendToNobody()).isEqualTo(613);
    }

    @Test
    void after_the_told_wait_calls_are_taken_again() {
        limit("facebook", Map.of("calls", 1, "per", "PT10M"));
        read("100000000000001");

        advance("PT10M");

        read("100000000000001").then().statusCode(200);
        given().get("/sim/facebook/limit").then().body("violations", equalTo(0));
    }

    @Test
    void a_limit_is_lifted_and_a_wrong_one_is_told_where() {
        limit("facebook", Map.of("calls", 1, "per", "PT10M"));
        given().delete("/sim/facebook/limit").then().statusCode(204);

        given().get("/sim/facebook/limit").then().statusCode(404);
        put("/sim/facebook/limit", Map.of("calls", 1, "per", "bald"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/per"));
    }

    @Test
    void an_error_is_told_in_the_caller_s_language() {
        given().header("Authorization", "Bearer local-page-token")
                .contentType("application/json")
                .body(Map.of("recipient", Map.of("id", "4711"), "message", Map.of("text", "Hola"), "locale", "es_LA"))
                .post("/v24.0/me/messages")
                .then()
                .statusCode(400)
                .body("error.message", equalTo("(#100) No se encontró el usuario"));
    }

    private static void limit(String channel, Map<String, ?> limit) {
        put("/sim/" + channel + "/limit", limit).statusCode(200);
    }

    private static Response read(String node) {
        return with("local-page-token").get("/v24.0/" + node);
    }

    private static int sendToNobody() {
        return with("local-page-token")
                .body(Map.of("recipient", Map.of("id", "4711"), "message", Map.of("text", "Hola")))
                .post("/v24.0/me/messages")
                .then()
                .extract()
                .path("error.code");
    }
}
