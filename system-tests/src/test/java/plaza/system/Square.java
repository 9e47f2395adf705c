package plaza.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The simulated network as a customer and as a judge see it. */
record Square(String url) {

    private static final String PAGE_POST = "/sim/ledger?channel=facebook";

    /** A customer comments on the page's first post; gives the comment's id. */
    String comment(String id, String name, String text) {
        return say(id, name, text, firstPost(), Map.of());
    }

    /** The same, its webhook delivered as {@code deliver} says: copies, delay, shuffle. */
    String say(String id, String name, String text, String in, Map<String, ?> deliver) {
        Map<String, Object> message = new HashMap<>();
        message.put("as", Map.of("id", id, "name", name));
        message.put("text", text);
        message.put("in", in);
        if (!deliver.isEmpty()) {
            message.put("deliver", deliver);
        }
        return given().contentType(ContentType.JSON)
                .body(message)
                .post(url + "/sim/facebook/messages")
                .then()
                .statusCode(org.hamcrest.Matchers.anyOf(org.hamcrest.Matchers.is(200), org.hamcrest.Matchers.is(201)))
                .extract()
                .path("id");
    }

    /** The id of a post of the page. */
    String firstPost() {
        List<Map<String, Object>> items =
                given().get(url + PAGE_POST).then().statusCode(200).extract().path("items");
        return items.stream()
                .filter(item -> item.get("parentId") == null)
                .map(item -> (String) item.get("id"))
                .findFirst()
                .orElseThrow();
    }
}
