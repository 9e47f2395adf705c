package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the running simulator share: one start, one product, a fresh wall each. */
@WithTestResource(ProductResource.class)
abstract class RunningSimulator {
    static final String MAINTENANCE = "100000000000001_1002";

    ProductReceiver product;

    @BeforeEach
    void begin_with_a_fresh_wall() {
        soon().untilAsserted(() ->
                given().get("/sim/deliveries?state=under-way").then().body("items", hasSize(0)));
        given().post("/sim/reset").then().statusCode(204);
        product.forget();
    }

    /** Generous, because the first request of a test run warms everything up on a machine that may be busy. */
    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }

    static ValidatableResponse post(String path, Object body) {
        return given().contentType("application/json").body(body).post(path).then();
    }

    /** Rosa comments on the maintenance notice. */
    static String comment(String text) {
        return post(
                        "/sim/facebook/messages",
                        Map.of("as", Map.of("name", "Rosa Quiroga"), "text", text, "in", MAINTENANCE))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static void fault(String operation, String fault, int times) {
        post("/sim/faults", Map.of("channel", "facebook", "operation", operation, "fault", fault, "times", times))
                .statusCode(201);
    }

    /** The texts that stand under that thing, by the network's own ledger. */
    static List<String> textsUnder(String id) {
        return given().get("/sim/ledger?channel=facebook")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.parentId == '" + id + "' && !it.removed }.text");
    }
}
