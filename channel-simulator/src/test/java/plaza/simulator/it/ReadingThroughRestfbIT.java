package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import com.restfb.Connection;
import com.restfb.Parameter;
import com.restfb.exception.FacebookGraphException;
import com.restfb.exception.FacebookOAuthException;
import com.restfb.types.Comment;
import com.restfb.types.DebugTokenInfo;
import com.restfb.types.Page;
import com.restfb.types.Post;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the product's own library reads, and how it is refused. */
@QuarkusTest
class ReadingThroughRestfbIT extends PageThroughRestfb {
    @Test
    void a_post_tells_its_comments_of_all_levels() {
        String complaint = comment("No tengo señal");
        reply(complaint, "Lo miramos");

        Connection<Comment> comments = page.fetchConnection(
                MAINTENANCE + "/comments",
                Comment.class,
                Parameter.with("filter", "stream"),
                Parameter.with("fields", "id,from,message,created_time,parent,can_hide,is_hidden,permalink_url"));

        assertThat(comments.getData())
                .extracting(Comment::getMessage, each -> each.getFrom().getName(), Comment::getCanHide)
                .containsExactly(
                        tuple("No tengo señal", "Rosa Quiroga", true), tuple("Lo miramos", "Telco Andina", false));
    }

    /** By cursor and not by restfb's next page, which it asks for by https whatever the address was. */
    @Test
    void comments_are_turned_page_by_page() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            written.add(comment("comentario " + i));
        }

        List<String> read = new ArrayList<>();
        String after = "";
        while (after != null) {
            Connection<Comment> some = page.fetchConnection(
                    MAINTENANCE + "/comments",
                    Comment.class,
                    Parameter.with("limit", 3),
                    Parameter.with("after", after));
            some.getData().forEach(each -> read.add(each.getId()));
            after = some.hasNext() ? some.getAfterCursor() : null;
        }

        assertThat(read).isEqualTo(written);
    }

    @Test
    void a_summary_counts_what_stands() {
        comment("uno");
        comment("dos");

        assertThat(page.fetchConnection(
                                MAINTENANCE + "/comments",
                                Comment.class,
                                Parameter.with("summary", true),
                                Parameter.with("limit", 1))
                        .getTotalCount())
                .isEqualTo(2);
    }

    @Test
    void nodes_are_read_one_by_one() {
        assertThat(page.fetchObject("me", Page.class).getName()).isEqualTo("Telco Andina");
        assertThat(page.fetchObject(MAINTENANCE, Post.class, Parameter.with("fields", "message,from,created_time"))
                        .getMessage())
                .startsWith("Aviso de mantenimiento");
    }

    @Test
    void a_comment_that_is_gone_is_100_33() {
        String complaint = comment("No tengo señal");
        given().delete("/sim/facebook/messages/" + complaint).then().statusCode(200);

        var refusal = catchThrowableOfType(FacebookGraphException.class, () -> reply(complaint, "Lo miramos"));

        assertThat(refusal)
                .isNotInstanceOf(FacebookOAuthException.class)
                .returns(100, FacebookGraphException::getErrorCode)
                .returns(33, FacebookGraphException::getErrorSubcode);
    }

    @Test
    void a_wrong_token_is_190() {
        assertThatThrownBy(() -> client("another-token", "local-app-secret").fetchObject("me", Page.class))
                .isInstanceOfSatisfying(FacebookOAuthException.class, refusal -> assertThat(refusal.getErrorCode())
                        .isEqualTo(190));
    }

    @Test
    void a_wrong_proof_of_the_secret_is_100() {
        assertThatThrownBy(() -> client("local-page-token", "another-secret").fetchObject("me", Page.class))
                .isInstanceOf(FacebookGraphException.class)
                .hasMessageContaining("Invalid appsecret_proof provided in the API argument");
    }

    @Test
    void after_a_new_token_was_issued_the_old_one_is_190() {
        given().contentType("application/json")
                .body(Map.of("token", "new-token"))
                .put("/sim/facebook/token")
                .then()
                .statusCode(204);

        assertThatThrownBy(() -> page.fetchObject("me", Page.class)).isInstanceOf(FacebookOAuthException.class);
        assertThat(client("new-token", "local-app-secret")
                        .fetchObject("me", Page.class)
                        .getId())
                .isEqualTo("100000000000001");
    }

    @Test
    void an_error_is_the_first_word_of_its_body() {
        String body = given().get("/v24.0/1_1?access_token=local-page-token")
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(body).startsWith("{\"error\":{\"message\":").contains("\"fbtrace_id\":\"A");
    }

    @Test
    void unknown_fields_edges_and_cursors_are_refused_as_there() {
        assertThat(code("me/feed?fields=id,nonsense")).isEqualTo(100);
        assertThat(code("me/nonsense")).isEqualTo(2500);
        assertThat(code(MAINTENANCE + "/comments?after=nonsense")).isEqualTo(100);
        assertThat(code(MAINTENANCE + "/comments?limit=0")).isEqualTo(100);
    }

    private static int code(String path) {
        return given().header("Authorization", "Bearer local-page-token")
                .get("/v24.0/" + path)
                .then()
                .statusCode(400)
                .extract()
                .path("error.code");
    }

    @Test
    void a_token_tells_how_long_it_lives_and_what_it_may() {
        Instant end = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        useToken("short-lived", end);

        DebugTokenInfo token = client("short-lived", "local-app-secret").debugToken("short-lived");

        assertThat(token.isValid()).isTrue();
        assertThat(token.getExpiresAt().toInstant()).isEqualTo(end);
        assertThat(token.getAppId()).isEqualTo("900000000000001");
        assertThat(token.getScopes()).contains("pages_messaging");
    }

    @Test
    void a_token_that_has_ended_opens_nothing() {
        useToken("short-lived", Instant.now().minusSeconds(60));

        FacebookOAuthException refused =
                catchThrowableOfType(FacebookOAuthException.class, () -> client("short-lived", "local-app-secret")
                        .fetchObject("me", Page.class));

        assertThat(refused.getErrorCode()).isEqualTo(190);
        assertThat(refused.getErrorSubcode()).isEqualTo(463);
    }

    /** By plain HTTP: restfb takes the error inside for the answer's own. */
    @Test
    void a_token_that_nobody_issued_is_told_as_such() {
        given().header("Authorization", "Bearer local-page-token")
                .get("/v24.0/debug_token?input_token=nobody-issued-it")
                .then()
                .statusCode(200)
                .body("data.is_valid", equalTo(false))
                .body("data.error.code", equalTo(190));
    }

    private static void useToken(String token, Instant end) {
        given().contentType("application/json")
                .body(Map.of("token", token, "endsAt", end.toString()))
                .put("/sim/facebook/token")
                .then()
                .statusCode(204);
    }
}
