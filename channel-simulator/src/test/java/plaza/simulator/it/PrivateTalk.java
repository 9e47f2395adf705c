package plaza.simulator.it;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tests of private talk share: Rosa, who writes, and what stands with her. */
abstract class PrivateTalk extends PageThroughRestfb {
    static String write(String channel, Map<String, ?> more) {
        Map<String, Object> body = new HashMap<>(Map.of("as", Map.of("name", "Rosa Quiroga"), "private", true));
        body.putAll(more);
        return post("/sim/" + channel + "/messages", body)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String peerOf(String channel, String id) {
        return given().get("/sim/ledger?channel=" + channel)
                .then()
                .extract()
                .path("items.find { it.id == '" + id + "' }.peer.id");
    }

    /** What the account has said in private there, by the network's own ledger. */
    static List<String> saidOn(String channel) {
        return given().get("/sim/ledger?channel=" + channel)
                .then()
                .extract()
                .path("items.findAll { it.private && it.author.id == it.account && !it.removed }.text");
    }

    static void advance(String span) {
        post("/sim/clock", Map.of("advance", span)).statusCode(200);
    }

    static ValidatableResponse put(String path, Object body) {
        return given().contentType("application/json").body(body).put(path).then();
    }

    static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    static void faultOn(String channel, String operation, String fault, int times) {
        post("/sim/faults", Map.of("channel", channel, "operation", operation, "fault", fault, "times", times))
                .statusCode(201);
    }
}
