package plaza.conversation.message.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import plaza.conversation.vocabulary.model.MessageId;

class InteractionsInAnyOrderTest {

    private static final Said COMMENT = Said.comment("900_901").text("sin señal");
    private static final MessageId ID = new MessageId(new UUID(0, 1));

    @Property(tries = 300)
    void every_order_with_every_repetition_gives_the_same_message(@ForAll Random random) {
        Message inOneOrder = message(life());

        Message inAnother = message(Orders.shuffledWithRepetitions(life(), random));

        assertThat(inAnother).isEqualTo(inOneOrder);
    }

    @Property(tries = 1000)
    void what_is_joined_first_makes_no_difference(
            @ForAll("anything") Interaction one,
            @ForAll("anything") Interaction other,
            @ForAll("anything") Interaction third) {
        MessageContent a = MessageContent.of(one);
        MessageContent b = MessageContent.of(other);
        MessageContent c = MessageContent.of(third);

        assertThat(a.join(b)).isEqualTo(b.join(a));
        assertThat(a.join(b).join(c)).isEqualTo(a.join(b.join(c)));
        assertThat(a.join(a)).isEqualTo(a);
    }

    @Test
    void the_newest_edit_shows_whatever_came_last() {
        Message message =
                message(List.of(COMMENT.edited("corregido", 20), COMMENT.created(), COMMENT.edited("viejo", 10)));

        assertThat(message.content().findShownText()).contains("corregido");
    }

    @Test
    void an_edit_without_text_leaves_the_text() {
        Message message = message(List.of(COMMENT.created(), COMMENT.edited(null, 10)));

        assertThat(message.content().findShownText()).contains("sin señal");
        assertThat(message.content().findEditedAt()).isEmpty();
    }

    @Test
    void an_edit_of_pictures_leaves_the_text_and_shows_them() {
        Attachment photo = new Attachment("image", "55", null);

        Message message = message(List.of(COMMENT.created(), COMMENT.editedWith(List.of(photo), 10)));

        assertThat(message.content().findShownText()).contains("sin señal");
        assertThat(message.content().shownAttachments()).containsExactly(photo);
    }

    @Test
    void a_removal_that_comes_first_wins_over_a_later_edit() {
        Message message = message(List.of(COMMENT.removed(10), COMMENT.created(), COMMENT.edited("otra vez", 20)));

        assertThat(message.content().isRemoved()).isTrue();
        assertThat(message.content().findShownText()).isEmpty();
        assertThat(message.content().shownAttachments()).isEmpty();
    }

    @Test
    void only_a_restoring_after_the_removal_brings_it_back() {
        Message putBack = message(List.of(COMMENT.restored(20), COMMENT.created(), COMMENT.removed(10)));
        Message inTheSameSecond = message(List.of(COMMENT.created(), COMMENT.removed(10), COMMENT.restored(10)));

        assertThat(putBack.content().isRemoved()).isFalse();
        assertThat(inTheSameSecond.content().isRemoved()).isTrue();
    }

    @Test
    void hidden_or_shown_whichever_was_last() {
        Message shown = message(List.of(COMMENT.created(), COMMENT.unhidden(20), COMMENT.hidden(10)));
        Message inTheSameSecond = message(List.of(COMMENT.created(), COMMENT.hidden(10), COMMENT.unhidden(10)));

        assertThat(shown.content().isHidden()).isFalse();
        assertThat(inTheSameSecond.content().isHidden()).isTrue();
    }

    @Test
    void hiding_leaves_text_and_author() {
        Message message = message(List.of(COMMENT.created(), COMMENT.hidden(10)));

        assertThat(message.content().findShownText()).contains("sin señal");
        assertThat(message.getCreation().act().author()).isEqualTo(Said.ROSA);
    }

    @Test
    void what_happened_before_the_creation_was_heard_is_kept() {
        Message message = message(List.of(COMMENT.edited("corregido", 5), COMMENT.hidden(6)));

        assertThat(message.content().findCreation()).isEmpty();
        assertThat(message.hearing(COMMENT.created()).content().findShownText()).contains("corregido");
    }

    @Provide
    Arbitrary<Interaction> anything() {
        return Arbitraries.of(life());
    }

    private static List<Interaction> life() {
        return List.of(
                COMMENT.created(),
                COMMENT.edited("primera", 10),
                COMMENT.edited("segunda", 20),
                COMMENT.edited("en el mismo segundo", 20),
                COMMENT.editedWith(List.of(new Attachment("image", "55", "https://cdn.example/55.jpg")), 15),
                COMMENT.removed(25),
                COMMENT.restored(30),
                COMMENT.removed(40),
                COMMENT.hidden(12),
                COMMENT.unhidden(12));
    }

    private static Message message(List<Interaction> heard) {
        Message message = Message.firstHeard(ID, heard.getFirst());
        for (Interaction next : heard.subList(1, heard.size())) {
            message = message.hearing(next);
        }
        return message;
    }
}
