package plaza.conversation.writing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

class TextLimitTest {

    private static final TextLimit COMMENT = TextLimit.of(new Channel("facebook"), Visibility.PUBLIC);

    @Test
    void a_comment_on_facebook_has_8000_characters_and_an_emoji_is_one() {
        assertThat(COMMENT.allows("a".repeat(8_000))).isTrue();
        assertThat(COMMENT.allows("a".repeat(8_001))).isFalse();
        assertThat(COMMENT.allows("👍".repeat(8_000))).isTrue();
        assertThat(COMMENT.lengthOf("👍".repeat(8_001))).isEqualTo(8_001);
    }

    @Test
    void instagram_counts_private_texts_in_bytes() {
        TextLimit limit = TextLimit.of(new Channel("instagram"), Visibility.PRIVATE);

        assertThat(limit.allows("ñ".repeat(500))).isTrue();
        assertThat(limit.allows("ñ".repeat(501))).isFalse();
    }

    @Test
    void a_network_of_the_future_has_a_limit_too() {
        assertThat(TextLimit.of(new Channel("plaza-mayor"), Visibility.PUBLIC).most())
                .isEqualTo(8_000);
    }

    @Test
    void what_an_account_tells_outranks_what_is_usual() {
        assertThat(COMMENT.orMost(10).allows("12345678901")).isFalse();
    }
}
