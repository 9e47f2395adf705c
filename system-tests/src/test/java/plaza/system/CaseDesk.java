package plaza.system;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** conversation-service as somebody with a token sees it. */
record CaseDesk(String url, String token) {

    /** All conversations that this token sees and whose texts hold {@code text}, over all pages. */
    List<Map<String, Object>> conversations(String text) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = page(text, cursor);
            all.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return all.stream().filter(found -> says(found, text)).toList();
    }

    /** A search is for words, in any order: what journeys mark their conversations with stands there as it is. */
    private boolean says(Map<String, Object> found, String text) {
        Map<?, ?> where = (Map<?, ?>) found.get("found");
        return String.valueOf(where.get("text")).contains(text)
                || messages(found.get("id")).stream()
                        .anyMatch(message -> String.valueOf(message.get("text")).contains(text));
    }

    private JsonPath page(String text, @Nullable String cursor) {
        Map<String, Object> query = new HashMap<>(Map.of("text", text, "limit", 200));
        if (cursor != null) {
            query.put("cursor", cursor);
        }
        return given().header("Authorization", "Bearer " + token)
                .queryParams(query)
                .get(url + "/api/v1/conversations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The messages of a conversation. */
    List<Map<String, Object>> messages(Object conversation) {
        return given().header("Authorization", "Bearer " + token)
                .get(url + "/api/v1/conversations/" + conversation)
                .then()
                .statusCode(200)
                .extract()
                .path("messages");
    }

    /** Our answers in a conversation, each with its state. */
    List<Map<String, Object>> replies(Object conversation) {
        return given().header("Authorization", "Bearer " + token)
                .get(url + "/api/v1/conversations/" + conversation)
                .then()
                .statusCode(200)
                .extract()
                .path("replies");
    }

    /** What is answered when this token asks for a conversation. */
    int statusOf(Object conversation) {
        return given().header("Authorization", "Bearer " + token)
                .get(url + "/api/v1/conversations/" + conversation)
                .statusCode();
    }
}
