package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.restfb.Parameter;
import com.restfb.exception.InstagramApiException;
import com.restfb.types.send.IdMessageRecipient;
import com.restfb.types.send.Message;
import com.restfb.types.send.SendResponse;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Instagram's comments, mentions and private messages. */
@QuarkusTest
class InstagramIT extends PrivateTalk {
    private static final String ACCOUNT = "17840000000000001";
    private static final String MEDIA = "18000000000001002";
    private static final String TOKEN = "local-instagram-token";

    @Test
    void a_comment_arrives_with_its_media_and_is_answered_below_itself() {
        String comment = say(Map.of("text", "¿Llega a Güemes?", "in", MEDIA));

        String reply = graph("/" + comment + "/replies", Map.of("message", "¡Sí, Rosa!"))
                .statusCode(200)
                .extract()
                .path("id");

        item(reply).body("parentId", equalTo(comment)).body("text", equalTo("¡Sí, Rosa!"));
        soon().untilAsserted(() -> {
            assertThat(product.receivedWith("\"id\":\"" + comment + "\",\"text\""))
                    .singleElement()
                    .satisfies(each -> assertThat(each.path()).isEqualTo("/webhooks/instagram"))
                    .satisfies(each -> assertThat(each.signedWith()).isEqualTo("local-app-secret"))
                    .extracting(ProductReceiver.Received::body)
                    .asString()
                    .startsWith("{\"object\":\"instagram\",\"entry\":[{\"id\":\"" + ACCOUNT)
                    .contains(
                            "\"field\":\"comments\"", "\"username\":\"rosa.quiroga\"", "\"media\":{\"id\":\"" + MEDIA);
            assertThat(product.receivedWith("\"id\":\"" + reply + "\",\"parent_id\":\"" + comment))
                    .singleElement()
                    .extracting(ProductReceiver.Received::body)
                    .asString()
                    .contains("\"from\":{\"id\":\"" + ACCOUNT + "\",\"username\":\"telcoandina\"}");
        });
    }

    @Test
    void only_comments_on_the_first_level_that_are_not_hidden_are_answered() {
        String comment = say(Map.of("text", "¿Llega?", "in", MEDIA));
        String reply = graph("/" + comment + "/replies", Map.of("message", "Sí"))
                .extract()
                .path("id");

        graph("/" + reply + "/replies", Map.of("message", "¿Y?"))
                .statusCode(400)
                .body("error.code", equalTo(100));
        graph("/" + comment + "?hide=true", Map.of()).statusCode(200);
        graph("/" + comment + "/replies", Map.of("message", "¿Y?"))
                .statusCode(400)
                .body("error.code", equalTo(100));
        item(comment).body("hidden", equalTo(true));
    }

    @Test
    void what_is_deleted_is_gone() {
        String comment = say(Map.of("text", "Gane dinero desde casa", "in", MEDIA));

        with(TOKEN).delete("/v24.0/" + comment).then().statusCode(200).body("success", equalTo(true));

        item(comment).body("removed", equalTo(true));
        with(TOKEN)
                .get("/v24.0/" + comment)
                .then()
                .statusCode(400)
                .body("error.code", equalTo(100))
                .body("error.error_subcode", equalTo(33));
    }

    @Test
    void a_mention_is_told_by_ids_only_then_read_and_answered() {
        String mention = say(Map.of("text", "@telcoandina ¿hasta cuándo?"));
        soon().untilAsserted(() ->
                assertThat(product.receivedWith("\"field\":\"mentions\"")).hasSize(1));
        assertThat(product.receivedWith("hasta cu")).isEmpty();

        String media = with(TOKEN)
                .queryParam("fields", "mentioned_comment.comment_id(" + mention + "){text,timestamp,media,from}")
                .get("/v24.0/" + ACCOUNT)
                .then()
                .statusCode(200)
                .body("mentioned_comment.text", equalTo("@telcoandina ¿hasta cuándo?"))
                .body("mentioned_comment.from.username", equalTo("rosa.quiroga"))
                .extract()
                .path("mentioned_comment.media.id");
        String answer = graph(
                        "/" + ACCOUNT + "/mentions",
                        Map.of("media_id", media, "comment_id", mention, "message", "Hoy mismo, Rosa"))
                .statusCode(200)
                .extract()
                .path("id");

        item(answer).body("parentId", equalTo(mention));
    }

    @Test
    void comments_are_read_back() {
        String comment = say(Map.of("text", "¿Llega?", "in", MEDIA));
        String reply = graph("/" + comment + "/replies", Map.of("message", "Sí"))
                .extract()
                .path("id");

        with(TOKEN)
                .queryParam("fields", "id,text,timestamp,username,from,replies{id,text}")
                .get("/v24.0/" + MEDIA + "/comments")
                .then()
                .statusCode(200)
                .body("data.id", hasItems(comment))
                .body("data[0].replies.data[0].id", equalTo(reply))
                .body("data[0].timestamp", startsWith("20"));
    }

    @Test
    void private_words_are_answered_within_a_day_and_a_thousand_bytes() {
        String rosa = peerOf("instagram", write("instagram", Map.of("text", "Hola")));

        assertThat(send(rosa, "Hola, Rosa").getMessageId()).startsWith("aWdf");
        message(rosa, "ñ".repeat(501)).statusCode(400).body("error.code", equalTo(100));
        message(rosa, "ñ".repeat(500)).statusCode(200);
        advance("PT24H");
        message(rosa, "¿Sigues ahí?")
                .statusCode(400)
                .body("error.code", equalTo(10))
                .body("error.error_subcode", equalTo(2534022))
                .body("error.type", equalTo("IGApiException"));
    }

    @Test
    void restfb_knows_instagram_s_own_type_of_error() {
        String rosa = peerOf("instagram", write("instagram", Map.of("text", "Hola")));
        advance("PT24H");

        assertThat(catchThrowableOfType(InstagramApiException.class, () -> send(rosa, "¿Sigues ahí?")))
                .isNotNull();
    }

    @Test
    void the_page_speaks_for_its_account_and_replies_to_a_comment_in_private_once() {
        String comment = say(Map.of("text", "¿Llega?", "in", MEDIA));
        Map<String, ?> reply = Map.of("recipient", Map.of("comment_id", comment), "message", Map.of("text", "Hola"));

        with("local-page-token")
                .body(reply)
                .post("/v24.0/100000000000001/messages")
                .then()
                .statusCode(200);
        with(TOKEN)
                .body(reply)
                .post("/v24.0/" + ACCOUNT + "/messages")
                .then()
                .statusCode(400)
                .body("error.code", equalTo(10900));

        assertThat(saidOn("instagram")).containsExactly("Hola");
    }

    @Test
    void there_are_echoes_and_reads_and_no_deliveries() {
        String rosa = peerOf("instagram", write("instagram", Map.of("text", "Hola")));

        String mid = send(rosa, "Hola, Rosa").getMessageId();
        advance("PT5S");

        soon().untilAsserted(() -> {
            assertThat(product.receivedWith("\"mid\":\"" + mid + "\",\"is_echo\":true"))
                    .hasSize(1);
            assertThat(product.receivedWith("\"read\":{\"mid\":\"" + mid)).hasSize(1);
        });
        assertThat(product.receivedWith("\"delivery\"")).isEmpty();
    }

    @Test
    void conversations_are_read_by_platform() {
        String rosa = peerOf("instagram", write("instagram", Map.of("text", "Hola")));

        with("local-page-token")
                .queryParam("platform", "instagram")
                .queryParam("user_id", rosa)
                .queryParam("fields", "messages{id,message,from}")
                .get("/v24.0/100000000000001/conversations")
                .then()
                .statusCode(200)
                .body("data[0].messages.data[0].message", equalTo("Hola"))
                .body("data[0].messages.data[0].from.username", equalTo("rosa.quiroga"));
    }

    @Test
    void nobody_edits_a_comment_here() {
        String comment = say(Map.of("text", "¿Llega?", "in", MEDIA));

        put("/sim/instagram/messages/" + comment, Map.of("text", "x")).statusCode(422);
        item(comment).body("editedAt", nullValue());
    }

    private SendResponse send(String person, String text) {
        return client(TOKEN, "local-app-secret")
                .publish(
                        ACCOUNT + "/messages",
                        SendResponse.class,
                        Parameter.with("recipient", new IdMessageRecipient(person)),
                        Parameter.with("message", new Message(text)));
    }

    private static ValidatableResponse message(String person, String text) {
        return graph("/me/messages", Map.of("recipient", Map.of("id", person), "message", Map.of("text", text)));
    }

    private static String say(Map<String, ?> message) {
        return write("instagram", with(message, Map.of("private", false)));
    }

    private static Map<String, Object> with(Map<String, ?> one, Map<String, ?> other) {
        Map<String, Object> both = new HashMap<>(one);
        both.putAll(other);
        return both;
    }

    private static ValidatableResponse graph(String path, Map<String, ?> body) {
        return with(TOKEN).body(body).post("/v24.0" + path).then();
    }

    private static ValidatableResponse item(String id) {
        return given().get("/sim/ledger?channel=instagram")
                .then()
                .statusCode(200)
                .rootPath("items.find { it.id == '" + id + "' }");
    }
}
