package plaza.conversation.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.casework.model.Settled;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.casework.model.Terms;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Placement;
import plaza.conversation.message.model.Said;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.ThreadId;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;

/** What every {@link Conversations}, {@link Threads} and {@link Digests} does. */
public interface CaseworkContract {

    House house();

    @Test
    default void a_case_comes_back_as_it_was_kept_in_every_turn() {
        Said said = Said.comment("900_901").elsewhere(Tags.next()).visibility(null);
        ConversationId id = opened(said);
        Conversation waiting = get(id);
        house().hear(said.removed(30));

        Conversation closed = get(id);

        assertThat(waiting.turn()).isInstanceOf(Turn.New.class);
        assertThat(waiting.version()).isZero();
        assertThat(closed.turn()).isInstanceOf(Turn.Resolved.class);
        assertThat(closed.version()).isEqualTo(1);
        assertThat(closed.sequence()).isEqualTo(5);
        assertThat(closed.customer()).isEqualTo(waiting.customer());
        assertThat(closed.home()).isEqualTo(said.home());
        assertThat(closed.visibility()).isNull();
    }

    @Test
    default void a_settlement_is_kept_as_it_was_decided() {
        Said said = Said.comment("900_901").elsewhere(Tags.next()).visibility(Visibility.PRIVATE);
        ConversationId id = opened(said);
        Settlement settlement = continuing(get(id));

        house().within(() -> house().conversations().get(id).chain(() -> house().conversations()
                .store(settlement)));

        assertThat(get(id)).isEqualTo(settlement.next());
    }

    @Test
    default void every_change_grows_the_version_even_where_nothing_is_told() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId id = opened(said);
        house().hear(said.answeredBy(Said.ROSA, "900_902").by(said.author()).created());

        house().hear(said.hidden(30));

        assertThat(get(id).version()).isEqualTo(2);
    }

    @Test
    default void a_case_that_does_not_exist_is_a_fault() {
        ConversationId nowhere = new ConversationId(UUID.randomUUID());

        assertThatThrownBy(() -> house().within(() -> house().conversations().get(nowhere)))
                .hasMessageContaining(nowhere.toString());
    }

    @Test
    default void a_thread_is_found_by_order_key_and_customer() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId id = opened(said);
        Conversation conversation = get(id);

        assertThat(house().within(() -> house().threads().find(said.orderKey(), conversation.customer())))
                .map(CaseThread::conversation)
                .contains(id);
        assertThat(house().within(() -> house().threads().find(said.orderKey(), new CustomerId(UUID.randomUUID()))))
                .isEmpty();
    }

    @Test
    default void the_first_thread_of_an_order_key_is_the_one_opened_first() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ConversationId first = opened(said);

        house().hear(said.answeredBy(Said.TOMAS, "900_902").created());

        assertThat(house().within(() -> house().threads().findFirst(said.orderKey())))
                .map(CaseThread::conversation)
                .contains(first);
    }

    @Test
    default void a_customer_has_one_thread_under_an_order_key() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Conversation conversation = get(opened(said));
        CaseThread again = new CaseThread(
                new ThreadId(UUID.randomUUID()), said.orderKey(), conversation.customer(), conversation.id());

        assertThatThrownBy(() -> house().within(() -> house().threads().add(again)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void a_digest_is_that_of_the_messages_whatever_happened_to_them() {
        Said first = Said.comment("900_901").elsewhere(Tags.next());
        Said second = first.answeredBy(Said.ROSA, "900_91").by(first.author());
        Said third = second.answeredBy(Said.ROSA, "900_911").by(first.author()).at(second.createdAt());
        Said ours = second.answeredByPage("900_912");
        ConversationId id = opened(first);

        List<Interaction> life = List.of(
                second.created(),
                third.created(),
                ours.created(),
                third.edited("editado", 5),
                first.removed(400),
                ours.removed(10),
                third.removed(20),
                second.removed(500),
                second.restored(600));

        assertThat(life).allSatisfy(heard -> {
            house().hear(heard);
            assertThat(digest(id)).isEqualTo(Digest.of(messages(id), Settled.NOTHING));
        });
    }

    private ConversationId opened(Said said) {
        house().hear(said.created());
        return house().within(() -> house().messages().find(said.key()))
                .flatMap(Message::findPlacement)
                .map(Placement::conversation)
                .orElseThrow();
    }

    private Conversation get(ConversationId id) {
        return house().within(() -> house().conversations().get(id));
    }

    private Digest digest(ConversationId id) {
        return house().within(() -> house().digests().get(id, Instant.EPOCH));
    }

    private List<Message> messages(ConversationId id) {
        return house().within(() -> house().messages().listNewest(id, 1_000));
    }

    private Settlement continuing(Conversation current) {
        return Settlement.continuing(
                current,
                digest(current.id()),
                Happening.received(List.of()),
                Terms.of(Promised.DEFAULT),
                () -> new TurnId(UUID.randomUUID()),
                Instant.parse("2026-11-22T15:00:00Z"));
    }
}
