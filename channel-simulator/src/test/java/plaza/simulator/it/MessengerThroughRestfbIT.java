package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.restfb.Parameter;
import com.restfb.exception.FacebookOAuthException;
import com.restfb.types.Comment;
import com.restfb.types.send.CommentIdMessageRecipient;
import com.restfb.types.send.IdMessageRecipient;
import com.restfb.types.send.Message;
import com.restfb.types.send.SendResponse;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messenger as the product's own library speaks it. */
@QuarkusTest
class MessengerThroughRestfbIT extends PrivateTalk {
    @Test
    void a_customer_s_words_arrive_as_messaging_and_the_answer_stands() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));

        SendResponse answer = send(rosa, "Claro, Rosa");

        assertThat(answer.getRecipientId()).isEqualTo(rosa);
        assertThat(saidOn("facebook")).containsExactly("Claro, Rosa");
        soon().untilAsserted(() -> assertThat(product.receivedWith("\"messaging\""))
                .extracting(ProductReceiver.Received::signedWith, ProductReceiver.Received::path)
                .isNotEmpty()
                .containsOnly(tuple("local-app-secret", "/webhooks/facebook")));
    }

    @Test
    void the_answer_comes_back_as_an_echo_then_delivered_and_read() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));

        String mid = send(rosa, "Claro").getMessageId();
        advance("PT5S");

        soon().untilAsserted(() -> {
            assertThat(product.receivedWith("\"mid\":\"" + mid + "\",\"is_echo\":true"))
                    .hasSize(1);
            assertThat(product.receivedWith("\"delivery\":{\"mids\":[\"" + mid)).hasSize(1);
            assertThat(product.receivedWith("\"read\":{\"watermark\"")).hasSize(1);
        });
    }

    @Test
    void after_a_day_only_a_human_may_answer_and_after_a_week_nobody() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));
        advance("PT24H");

        assertThat(refusal(rosa, "RESPONSE")).isEqualTo("10/2018278");
        assertThat(sendAsHuman(rosa, "Perdón por la demora").getMessageId()).isNotNull();
        advance("PT144H");
        assertThat(refusal(rosa, "HUMAN")).isEqualTo("10/2018278");
        assertThat(saidOn("facebook")).containsExactly("Perdón por la demora");
    }

    @Test
    void a_human_needs_approval() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));
        put("/sim/facebook/human-agent", Map.of("approved", false)).statusCode(204);

        assertThat(refusal(rosa, "HUMAN")).isEqualTo("100/2018276");
    }

    @Test
    void a_comment_gets_one_private_reply() {
        String complaint = comment("No tengo señal");

        SendResponse first = replyPrivately(complaint, "Hola, Rosa: ¿cuál es tu línea?");
        var second = catchThrowableOfType(FacebookOAuthException.class, () -> replyPrivately(complaint, "¿Hola?"));

        assertThat(first.getMessageId()).isNotNull();
        assertThat(second.getErrorCode()).isEqualTo(10900);
        assertThat(saidOn("facebook")).containsExactly("Hola, Rosa: ¿cuál es tu línea?");
        assertThat(page.fetchObject(complaint, Comment.class, Parameter.with("fields", "can_reply_privately"))
                        .getCanReplyPrivately())
                .isFalse();
    }

    @Test
    void whom_nobody_knows_cannot_be_written_to() {
        assertThat(refusal("4711", "RESPONSE")).isEqualTo("100/2018001");
    }

    @Test
    void too_long_a_text_is_refused() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));

        var refusal = catchThrowableOfType(FacebookOAuthException.class, () -> send(rosa, "a".repeat(2001)));

        assertThat(refusal.getErrorCode()).isEqualTo(100);
    }

    @Test
    void what_was_said_is_read_back() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));
        String mid = send(rosa, "Claro").getMessageId();

        with("local-page-token")
                .queryParam("user_id", rosa)
                .queryParam("fields", "id,participants,messages{id,from,to,message,created_time}")
                .get("/v24.0/100000000000001/conversations")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].messages.data.message", equalTo(List.of("Claro", "¿Me ayudan?")))
                .body("data[0].messages.data[0].id", equalTo(mid))
                .body("data[0].messages.data[0].from.id", equalTo("100000000000001"));
        with("local-page-token")
                .get("/v24.0/" + mid + "?fields=message,to")
                .then()
                .body("message", equalTo("Claro"))
                .body("to.data[0].id", equalTo(rosa));
    }

    @Test
    void sent_and_told_failed_it_stands_all_the_same() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));
        faultOn("facebook", "message", "accept-then-500", 1);

        var failure = catchThrowableOfType(FacebookOAuthException.class, () -> send(rosa, "Claro"));

        assertThat(failure.getIsTransient()).isTrue();
        assertThat(saidOn("facebook")).containsExactly("Claro");
    }

    @Test
    void an_id_may_be_told_twice() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));
        String first = send(rosa, "Claro").getMessageId();
        faultOn("facebook", "message", "duplicate-id", 1);

        assertThat(send(rosa, "Ya vuelve").getMessageId()).isEqualTo(first);
    }

    @Test
    void who_is_not_available_is_told_in_the_language_of_the_page() {
        String rosa = peerOf("facebook", write("facebook", Map.of("text", "¿Me ayudan?")));
        faultOn("facebook", "message", "200/1545041:es", 1);

        var refusal = catchThrowableOfType(FacebookOAuthException.class, () -> send(rosa, "Claro"));

        assertThat(refusal).hasMessageContaining("(#551) Esta persona no está disponible");
        assertThat(refusal.getErrorCode()).isEqualTo(200);
        assertThat(refusal.getErrorSubcode()).isEqualTo(1545041);
    }

    @Test
    void a_message_is_edited_reacted_to_and_taken_back() {
        String id = write("facebook", Map.of("text", "No ten"));
        put("/sim/facebook/messages/" + id, Map.of("text", "No tengo señal")).statusCode(200);
        post("/sim/facebook/messages/" + id + "/likes", Map.of("as", Map.of("name", "Rosa Quiroga")))
                .statusCode(200);
        given().delete("/sim/facebook/messages/" + id).then().statusCode(200);

        soon().untilAsserted(() -> {
            assertThat(product.receivedWith("\"message_edit\"")).hasSize(1);
            assertThat(product.receivedWith("\"reaction\"")).hasSize(1);
            assertThat(product.receivedWith("\"is_deleted\":true")).hasSize(1);
        });
    }

    @Test
    void a_photo_is_served_where_the_webhook_says() {
        String id = write("facebook", Map.of("attachments", List.of(Map.of("type", "image"))));
        String url = given().get("/sim/ledger?channel=facebook")
                .then()
                .extract()
                .path("items.find { it.id == '" + id + "' }.attachments[0].url");
        String address = url.replaceFirst("https?://[^/]+", "");

        given().get(address).then().statusCode(200).contentType("image/png");
        advance("P8D");
        given().get(address).then().statusCode(403);
    }

    @Test
    void after_an_hour_without_the_product_the_subscription_ends_until_it_is_made_again() {
        product.answerNext(IntStream.range(0, 200).map(ignored -> 503).toArray());
        write("facebook", Map.of("text", "¿Hay alguien?"));
        soon().untilAsserted(() -> assertThat(product.received()).isNotEmpty());

        advance("PT61M");

        soon().untilAsserted(() -> with("local-page-token")
                .get("/v24.0/100000000000001/subscribed_apps")
                .then()
                .body("data", hasSize(0)));
    }

    @Test
    void whoever_answers_in_the_network_s_own_inbox_is_echoed_with_another_app() {
        String id = write("facebook", Map.of("text", "¿Me ayudan?"));

        write("facebook", Map.of("as", Map.of("id", "100000000000001"), "text", "Desde la bandeja", "in", id));

        soon().untilAsserted(() -> assertThat(product.receivedWith("Desde la bandeja"))
                .singleElement()
                .extracting(ProductReceiver.Received::body)
                .asString()
                .contains("\"is_echo\":true", "\"app_id\":263902037430900"));
    }

    private SendResponse send(String person, String text) {
        return page.publish(
                "me/messages",
                SendResponse.class,
                Parameter.with("recipient", new IdMessageRecipient(person)),
                Parameter.with("messaging_type", "RESPONSE"),
                Parameter.with("message", new Message(text)));
    }

    private SendResponse sendAsHuman(String person, String text) {
        return page.publish(
                "me/messages",
                SendResponse.class,
                Parameter.with("recipient", new IdMessageRecipient(person)),
                Parameter.with("messaging_type", "MESSAGE_TAG"),
                Parameter.with("tag", "HUMAN_AGENT"),
                Parameter.with("message", new Message(text)));
    }

    private SendResponse replyPrivately(String comment, String text) {
        return page.publish(
                "100000000000001/messages",
                SendResponse.class,
                Parameter.with("recipient", new CommentIdMessageRecipient(comment)),
                Parameter.with("message", new Message(text)));
    }

    private String refusal(String person, String type) {
        var refusal = catchThrowableOfType(FacebookOAuthException.class, () -> {
            if (type.equals("HUMAN")) {
                sendAsHuman(person, "Hola");
            } else {
                send(person, "Hola");
            }
        });
        return refusal.getErrorCode() + "/" + refusal.getErrorSubcode();
    }
}
