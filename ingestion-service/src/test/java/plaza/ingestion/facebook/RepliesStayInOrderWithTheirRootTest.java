package plaza.ingestion.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.ingestion.facebook.PageWebhooks.PAGE;
import static plaza.ingestion.facebook.PageWebhooks.POST;
import static plaza.ingestion.facebook.PageWebhooks.feed;
import static plaza.ingestion.facebook.PageWebhooks.only;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** DESIGN.md 4.1: the key is the root comment, or the post that is itself the message. */
class RepliesStayInOrderWithTheirRootTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a comment on the post,       900_901, POST,    POST,    900_901",
        "a comment without a parent,  900_901, POST,    ,        900_901",
        "a comment without a post,    900_901, ,        POST,    900_901",
        "a reply to a comment,        900_905, POST,    900_901, 900_901",
        "another reply to it,         900_906, POST,    900_901, 900_901"
    })
    void the_order_key_is_the_root_comment(String what, String comment, String post, String parent, String root) {
        String value = "{\"item\":\"comment\",\"verb\":\"add\",\"comment_id\":%s,\"post_id\":%s,\"parent_id\":%s}"
                .formatted(json(comment), json(post), json(parent));

        assertThat(only(feed(value)).place().orderKey().value()).isEqualTo("facebook:" + PAGE + ":" + root);
    }

    private static String json(String word) {
        if (word == null) {
            return "null";
        }
        return '"' + ("POST".equals(word) ? POST : word) + '"';
    }
}
