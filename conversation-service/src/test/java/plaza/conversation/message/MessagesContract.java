package plaza.conversation.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.message.model.Placement;
import plaza.conversation.message.model.Said;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Visibility;

/** What every {@link Messages} does. */
public interface MessagesContract {

    House house();

    @Test
    default void a_message_comes_back_as_it_was_kept_with_all_its_registers() {
        Said said = Said.comment("900_901")
                .elsewhere(Tags.next())
                .with(
                        new Attachment("image", "55", "https://cdn.example/55.jpg"),
                        new Attachment("file", null, null, "factura.pdf", UUID.randomUUID()));
        Message message = message(
                said.created(),
                said.edited("corregido", 10),
                said.editedWith(List.of(new Attachment("video", null, "https://cdn.example/1.mp4")), 15),
                said.removed(20),
                said.hidden(30),
                said.publishedOutside(AccountMode.ONLY));

        house().within(() -> house().messages().add(message));

        assertThat(find(said.key())).isEqualTo(message);
    }

    @Test
    default void a_message_with_as_little_as_possible_comes_back() {
        Said said = Said.comment("900_901")
                .elsewhere(Tags.next())
                .by(null)
                .text(null)
                .visibility(null)
                .answering(null)
                .post(null);
        Message message = message(said.created());

        house().within(() -> house().messages().add(message));

        assertThat(find(said.key())).isEqualTo(message);
    }

    @Test
    default void what_comes_before_the_creation_is_kept_and_the_creation_is_added() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Message early = message(said.removed(20));
        house().within(() -> house().messages().add(early));

        Message whole = early.hearing(said.created());
        change(whole);

        assertThat(find(said.key())).isEqualTo(whole);
    }

    @Test
    default void one_key_is_never_two_messages() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().within(() -> house().messages().add(message(said.created())));

        assertThatThrownBy(() -> house().within(() -> house().messages().add(message(said.created()))))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void the_same_id_on_another_account_is_another_message() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Said elsewhere = Said.comment("900_901").elsewhere(Tags.next());

        house().within(() -> house().messages().add(message(said.created())));

        assertThat(house().within(() -> house().messages().find(elsewhere.key())))
                .isEmpty();
    }

    @Test
    default void our_answers_without_a_case_are_found_by_what_they_answer() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Message waiting = message(said.answeredByPage("900_902").created());
        Message ofCustomer = message(said.answeredBy(Said.ROSA, "900_903").created());
        Message toAnother =
                message(said.answeredByPage("900_904").answering("900_777").created());
        house().within(() -> house().messages().add(waiting));
        house().within(() -> house().messages().add(ofCustomer));
        house().within(() -> house().messages().add(toAnother));

        List<Message> found = house().within(() -> house().messages().listWaitingFor(List.of(said.key())));

        assertThat(found).containsExactly(waiting);
    }

    @Test
    default void our_words_in_a_private_talk_are_found_by_its_order_key() {
        Said asked = Said.directMessage("m_1").elsewhere(Tags.next());
        Message waiting = message(asked.answeredByPage("m_2").answering(null).created());
        Message inPublic = message(asked.answeredByPage("m_3")
                .answering(null)
                .visibility(Visibility.PUBLIC)
                .created());
        house().within(() -> house().messages().add(waiting));
        house().within(() -> house().messages().add(inPublic));

        assertThat(house().within(() -> house().messages().listWaitingIn(asked.orderKey())))
                .containsExactly(waiting);
        assertThat(house().within(() -> house().messages().listWaitingIn(new OrderKey("another " + asked.orderKey()))))
                .isEmpty();
    }

    @Test
    default void a_message_with_a_case_waits_for_nothing_and_is_listed_in_its_case() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().hear(said.created());
        Placement place = find(said.key()).findPlacement().orElseThrow();
        Message answer = message(said.answeredByPage("900_902").created());
        house().within(() -> house().messages().add(answer));

        change(answer.placedIn(place));

        assertThat(house().within(() -> house().messages().listWaitingFor(List.of(said.key()))))
                .isEmpty();
        assertThat(newest(place.conversation(), 10))
                .extracting(message -> message.key().externalId())
                .containsExactly("900_901", "900_902");
    }

    @Test
    default void only_the_newest_messages_are_listed_in_the_order_of_writing() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house().hear(said.created());
        house().hear(said.answeredByPage("900_902").created());
        house().hear(said.answeredBy(Said.ROSA, "900_903").by(said.author()).created());
        ConversationId conversation =
                find(said.key()).findPlacement().orElseThrow().conversation();

        assertThat(newest(conversation, 2))
                .extracting(message -> message.key().externalId())
                .containsExactly("900_902", "900_903");
    }

    private Message find(MessageKey key) {
        return house().within(() -> house().messages().find(key)).orElseThrow();
    }

    private List<Message> newest(ConversationId conversation, int limit) {
        return house().within(() -> house().messages().listNewest(conversation, limit));
    }

    private void change(Message message) {
        house().within(() -> house().messages().find(message.key()).chain(() -> house().messages()
                .change(List.of(message))));
    }

    private static Message message(Interaction... heard) {
        Message message = Message.firstHeard(new MessageId(UUID.randomUUID()), heard[0]);
        for (Interaction next : List.of(heard).subList(1, heard.length)) {
            message = message.hearing(next);
        }
        return message;
    }
}
