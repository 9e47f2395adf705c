package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Webhooks as the product receives them. */
@QuarkusTest
class WebhookDeliveryIT extends RunningSimulator {
    private static final Pattern COMMENT_ID = Pattern.compile("\"comment_id\":\"([^\"]+)\"");

    @Test
    void what_a_customer_says_arrives_signed_over_the_bytes_that_travel() {
        comment("¿Por qué no anda? <b>100%</b> rosa@andina.example");

        soon().untilAsserted(
                        () -> assertThat(product.received()).singleElement().satisfies(each -> {
                            assertThat(each.signedWith()).isEqualTo("local-app-secret");
                            assertThat(each.path()).isEqualTo("/webhooks/facebook");
                            assertThat(each.body())
                                    .contains(
                                            "\\u00bfPor qu\\u00e9 no anda? \\u003Cb>100\\u0025\\u003C\\/b> rosa\\u0040andina.example");
                        }));
    }

    @Test
    void what_happens_to_a_comment_is_told_act_by_act() {
        String id = comment("hola");
        given().contentType("application/json")
                .body(Map.of("text", "hola a todos"))
                .put("/sim/facebook/messages/" + id)
                .then()
                .statusCode(200);
        given().post("/sim/facebook/messages/" + id + "/hide").then().statusCode(200);
        given().post("/sim/facebook/messages/" + id + "/unhide").then().statusCode(200);
        post("/sim/facebook/messages/" + id + "/likes", Map.of("as", Map.of("name", "Tomás")))
                .statusCode(200);
        given().delete("/sim/facebook/messages/" + id).then().statusCode(200);

        soon().untilAsserted(() -> assertThat(product.received())
                .extracting(each -> each.body().replaceAll(".*\"verb\":\"(\\w+)\".*", "$1"))
                .containsExactlyInAnyOrder("add", "edited", "hide", "unhide", "add", "remove"));
    }

    @Test
    void of_what_is_said_elsewhere_ids_are_told_and_the_rest_is_read() {
        String post = post(
                        "/sim/facebook/mentions",
                        Map.of("as", Map.of("name", "Rosa Quiroga"), "text", "@TelcoAndina ¿y la fibra?"))
                .statusCode(201)
                .extract()
                .path("id");
        String form = post("/sim/facebook/leads", Map.of("fields", Map.of("full_name", "Rosa Quiroga")))
                .statusCode(201)
                .extract()
                .path("id");

        soon().untilAsserted(() -> assertThat(product.receivedWith("\"post_id\":\"" + post + "\""))
                .singleElement()
                .satisfies(each -> assertThat(each.body()).doesNotContain("fibra", "Rosa")));
        soon().untilAsserted(() -> assertThat(product.receivedWith("\"leadgen_id\":\"" + form + "\""))
                .singleElement()
                .satisfies(each -> assertThat(each.body()).doesNotContain("Rosa")));
        read(post, "id,message,from")
                .body("message", equalTo("@TelcoAndina ¿y la fibra?"))
                .body("from.name", equalTo("Rosa Quiroga"));
        read(form, "id,field_data")
                .body("field_data[0].name", equalTo("full_name"))
                .body("field_data[0].values", equalTo(List.of("Rosa Quiroga")));
    }

    private static ValidatableResponse read(String id, String fields) {
        return given().header("Authorization", "Bearer local-page-token")
                .queryParam("fields", fields)
                .get("/v24.0/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void copies_are_the_same_bytes() {
        send("hola", Map.of("copies", 5));

        soon().untilAsserted(() -> assertThat(product.received()).hasSize(5));
        assertThat(product.received())
                .extracting(ProductReceiver.Received::body)
                .containsOnly(product.received().getFirst().body());
    }

    @Test
    void a_batch_carries_many_changes_in_one_request() {
        burst(25, Map.of("batch", 10));

        soon().untilAsserted(() -> assertThat(product.received())
                .extracting(each -> commentIds(each).size())
                .containsExactlyInAnyOrder(10, 10, 5));
    }

    @Test
    void shuffled_webhooks_lose_their_order_and_nothing_else() {
        List<String> written = burst(60, Map.of("shuffle", true));

        soon().untilAsserted(() -> assertThat(product.received()).hasSize(60));
        List<String> arrived = product.received().stream()
                .flatMap(each -> commentIds(each).stream())
                .toList();
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(written).isNotEqualTo(written);
    }

    @Test
    void a_delay_is_waited_for_on_the_movable_clock() {
        send("más tarde", Map.of("delay", "PT1H"));
        comment("ahora");
        soon().untilAsserted(() -> assertThat(product.receivedWith("ahora")).hasSize(1));
        assertThat(product.receivedWith("tarde")).isEmpty();

        post("/sim/clock", Map.of("advance", "PT1H")).statusCode(200);

        soon().untilAsserted(() -> assertThat(product.receivedWith("tarde")).hasSize(1));
    }

    @Test
    void while_the_product_fails_the_webhook_is_sent_again() {
        product.answerNext(503, 503, 503);

        comment("¿Hay alguien?");

        soon().untilAsserted(() -> assertThat(product.received()).hasSize(4));
        soon().untilAsserted(() -> given().get("/sim/deliveries")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("delivered"))
                .body("items[0].attempts", equalTo(4))
                .body("items[0].lastStatus", equalTo(200)));
    }

    @Test
    void a_wrong_signature_on_demand_is_put_right_by_the_next_attempt() {
        fault("webhook", "wrong-signature", 1);
        product.answerNext(401);

        comment("hola");

        soon().untilAsserted(() -> assertThat(product.received())
                .extracting(ProductReceiver.Received::signedWith)
                .containsExactly("nobody's", "local-app-secret"));
    }

    @Test
    void during_a_rotation_the_old_secret_may_still_sign() {
        fault("webhook", "old-secret", 1);

        comment("hola");

        soon().untilAsserted(() -> assertThat(product.received())
                .extracting(ProductReceiver.Received::signedWith)
                .containsExactly("local-old-app-secret"));
    }

    @Test
    void a_webhook_may_be_lost_on_demand() {
        fault("webhook", "drop", 1);

        comment("se pierde");
        comment("llega");

        soon().untilAsserted(() -> assertThat(product.receivedWith("llega")).hasSize(1));
        assertThat(product.receivedWith("se pierde")).isEmpty();
        given().get("/sim/deliveries?state=dropped").then().body("items", hasSize(1));
    }

    @Test
    void the_handshake_is_verified_by_the_echoed_challenge() {
        post("/sim/handshake", Map.of("channel", "facebook"))
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("status", equalTo(200));
    }

    @Test
    void a_handshake_with_another_word_is_refused() {
        post("/sim/handshake", Map.of("channel", "facebook", "verifyToken", "another"))
                .statusCode(200)
                .body("verified", equalTo(false))
                .body("status", equalTo(403));
    }

    private static void send(String text, Map<String, ?> deliver) {
        post(
                        "/sim/facebook/messages",
                        Map.of("as", Map.of("name", "Rosa"), "text", text, "in", MAINTENANCE, "deliver", deliver))
                .statusCode(201);
    }

    private static List<String> burst(int count, Map<String, ?> deliver) {
        Map<String, Object> body = new HashMap<>(Map.of("count", count, "people", 7, "in", MAINTENANCE));
        body.put("deliver", deliver);
        return post("/sim/facebook/bursts", body).statusCode(201).extract().path("ids");
    }

    private static List<String> commentIds(ProductReceiver.Received received) {
        return COMMENT_ID
                .matcher(received.body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
