package plaza.system.browser;

import static plaza.local.part.Parts.CONVERSATION;
import static plaza.local.part.Parts.KEYCLOAK;
import static plaza.local.part.Parts.SIMULATOR;
import static plaza.local.part.Parts.WORKSPACE;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.local.LocalPlatform;
import plaza.system.Premises;

/** The platform as journeys of people in browsers use it. */
final class Stage {

    private static final Stage OPEN = new Stage();

    private final LocalPlatform platform;

    private Stage() {
        platform = Premises.open();
    }

    static Stage open() {
        return OPEN;
    }

    /** The address that people type to work. */
    String workspace() {
        return platform.url(WORKSPACE).toString();
    }

    /** The address of the network where customers write. */
    String square() {
        return platform.url(SIMULATOR).toString();
    }

    Realm realm() {
        return new Realm(platform.url(KEYCLOAK).toString());
    }

    /** A customer comments on the first post of the wall, without a browser. */
    void comment(String customer, String words) {
        RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("as", Map.of("name", customer), "text", words, "in", firstPost()))
                .post(square() + "/sim/facebook/messages")
                .then()
                .statusCode(201);
    }

    private String firstPost() {
        List<Map<String, Object>> items = RestAssured.given()
                .get(square() + "/sim/ledger?channel=facebook")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .filter(item -> item.get("parentId") == null)
                .map(item -> item.get("id").toString())
                .findFirst()
                .orElseThrow();
    }

    /** Who owns a conversation, by conversation-service's word; null where nobody does. */
    @Nullable String ownerOf(String conversation) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + realm().token("elena"))
                .get(platform.url(CONVERSATION) + "/api/v1/conversations/" + conversation)
                .then()
                .statusCode(200)
                .extract()
                .path("owner");
    }

    /** What conversation-service answers to this user, who asks for a conversation without the page. */
    int statusOf(String conversation, String user) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + realm().token(user))
                .get(platform.url(CONVERSATION) + "/api/v1/conversations/" + conversation)
                .statusCode();
    }
}
