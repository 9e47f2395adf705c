package plaza.conversation.message.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Visibility;

class AnchorTest {

    private static final Said OURS = Said.comment("900_901").answeredByPage("900_902");

    @Test
    void our_answer_hangs_on_what_it_answers() {
        assertThat(anchor(OURS)).contains(new Anchor.Answered(new MessageKey(Said.PAGE, "900_901")));
    }

    @Test
    void without_a_parent_it_hangs_on_the_root() {
        assertThat(anchor(OURS.answering(null))).contains(new Anchor.Answered(new MessageKey(Said.PAGE, "900_901")));
    }

    @Test
    void in_private_it_hangs_on_the_talk() {
        Said ours = OURS.answering(null).visibility(Visibility.PRIVATE).under("facebook:100000000000001:7001");

        assertThat(anchor(ours)).contains(new Anchor.Talk(new OrderKey("facebook:100000000000001:7001")));
    }

    @Test
    void a_post_on_our_own_wall_hangs_on_nothing() {
        Said post = Said.comment("100000000000001_900")
                .kind(Kind.POST)
                .direction(Direction.OUTBOUND)
                .answering(null);

        assertThat(anchor(post)).isEmpty();
    }

    @Test
    void a_customers_message_hangs_on_nothing() {
        assertThat(anchor(Said.comment("900_901"))).isEmpty();
    }

    @Test
    void what_is_not_published_hangs_on_nothing() {
        assertThat(anchor(OURS.visibility(Visibility.UNPUBLISHED))).isEmpty();
    }

    private static Optional<Anchor> anchor(Said said) {
        return Message.firstHeard(new MessageId(new UUID(0, 1)), said.created()).findAnchor();
    }
}
