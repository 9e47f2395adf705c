package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.restfb.Parameter;
import com.restfb.exception.FacebookOAuthException;
import com.restfb.types.Comment;
import com.restfb.types.GraphResponse;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the product's own library does on the wall. */
@QuarkusTest
class ActingThroughRestfbIT extends PageThroughRestfb {
    @Test
    void a_published_reply_stands_on_the_wall() {
        String complaint = comment("No tengo señal");

        reply(complaint, "Hola, Rosa: ¿en qué zona estás? 100 %");

        assertThat(textsUnder(complaint)).containsExactly("Hola, Rosa: ¿en qué zona estás? 100 %");
    }

    @Test
    void a_published_reply_comes_back_by_webhook_from_the_page() {
        String complaint = comment("No tengo señal");

        String reply = reply(complaint, "Lo miramos").getId();

        soon().untilAsserted(() -> assertThat(product.receivedWith("\"comment_id\":\"" + reply + "\""))
                .singleElement()
                .extracting(ProductReceiver.Received::body)
                .asString()
                .contains("\"id\":\"100000000000001\",\"name\":\"Telco Andina\"", "\"parent_id\":\"" + complaint));
    }

    @Test
    void a_reply_may_be_answered_with_more_than_its_id() {
        String complaint = comment("No tengo señal");

        Comment reply = page.publish(
                complaint + "/comments",
                Comment.class,
                Parameter.with("message", "Lo miramos"),
                Parameter.with("fields", "id,message,parent"));

        assertThat(reply).returns("Lo miramos", Comment::getMessage).returns(complaint, answer -> answer.getParent()
                .getId());
    }

    @Test
    void a_hidden_comment_stays_and_says_so() {
        String spam = comment("Gane dinero desde casa");

        page.publish(spam, GraphResponse.class, Parameter.with("is_hidden", true));

        assertThat(page.fetchObject(spam, Comment.class, Parameter.with("fields", "is_hidden"))
                        .getIsHidden())
                .isTrue();
    }

    @Test
    void a_deleted_comment_is_gone() {
        String spam = comment("Gane dinero desde casa");

        boolean deleted = page.deleteObject(spam);

        assertThat(deleted).isTrue();
        assertThat(textsUnder(MAINTENANCE)).isEmpty();
    }

    @Test
    void the_page_edits_its_own_words_only() {
        String complaint = comment("No tengo señal");
        String reply = reply(complaint, "Lo mriamos").getId();

        page.publish(reply, GraphResponse.class, Parameter.with("message", "Lo miramos"));

        assertThat(textsUnder(complaint)).containsExactly("Lo miramos");
        assertThatThrownBy(() -> page.publish(complaint, GraphResponse.class, Parameter.with("message", "Todo bien")))
                .isInstanceOfSatisfying(FacebookOAuthException.class, refusal -> assertThat(refusal.getErrorCode())
                        .isEqualTo(200));
    }

    @Test
    void the_subscription_is_read_and_changed() {
        page.publish(
                "100000000000001/subscribed_apps",
                GraphResponse.class,
                Parameter.with("subscribed_fields", "messages"));

        comment("¿Me oyen?");
        page.publish(
                "100000000000001/subscribed_apps", GraphResponse.class, Parameter.with("subscribed_fields", "feed"));
        String heard = comment("¿Y ahora?");

        soon().untilAsserted(
                        () -> assertThat(product.received()).singleElement().satisfies(each -> assertThat(each.body())
                                .contains(heard)));
    }

    @Test
    void parameters_are_taken_from_json_and_the_token_from_the_header_too() {
        String complaint = comment("No tengo señal");

        given().contentType("application/json")
                .header("Authorization", "Bearer local-page-token")
                .body(Map.of("message", "Lo miramos"))
                .post("/" + complaint + "/comments")
                .then()
                .statusCode(200);

        assertThat(textsUnder(complaint)).containsExactly("Lo miramos");
    }
}
