package plaza.ingestion.facebook;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.ingestion.facebook.PageWebhooks.PAGE;
import static plaza.ingestion.facebook.PageWebhooks.POST;
import static plaza.ingestion.facebook.PageWebhooks.feed;
import static plaza.ingestion.facebook.PageWebhooks.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Direction;

/** The loop guard: nothing that we wrote may open work. */
class OurOwnVoiceIsOutboundTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"from\":{\"id\":\"" + PAGE + "\",\"name\":\"Telco Andina\"}",
                "\"from\":{\"id\":" + PAGE + "}",
                "\"sender_id\":" + PAGE + ",\"sender_name\":\"Telco Andina\"",
                "\"sender_id\":\"" + PAGE + "\""
            })
    void whoever_api_version_says_it_a_comment_of_the_page_is_outbound(String author) {
        assertThat(only(feed(comment(author))).nature().direction()).isEqualTo(Direction.OUTBOUND);
    }

    @Test
    void a_comment_of_somebody_else_is_inbound() {
        assertThat(only(feed(comment("\"sender_id\":7001"))).nature().direction())
                .isEqualTo(Direction.INBOUND);
    }

    @Test
    void a_comment_whose_author_facebook_keeps_to_itself_is_inbound_without_author() {
        var comment = only(feed(comment("\"message\":\"hola\"")));

        assertThat(comment.nature().direction()).isEqualTo(Direction.INBOUND);
        assertThat(comment.people().author()).isNull();
    }

    private static String comment(String author) {
        return """
               {"item":"comment","verb":"add","comment_id":"900_901","post_id":"%s","parent_id":"%s",%s}""".formatted(POST, POST, author);
    }
}
