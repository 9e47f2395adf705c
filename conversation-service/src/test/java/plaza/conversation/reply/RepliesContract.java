package plaza.conversation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.ApprovedWords;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Rules;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.capability.Allowed;
import plaza.conversation.capability.model.WhyNot;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Ownership;
import plaza.conversation.intake.House;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Orders;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplyStep;
import plaza.conversation.reply.model.Template;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.Visibility;

/** What every {@link Replies} does, and what comes of replies and closings on every kind of adapter. */
public interface RepliesContract {

    Instant TEN_PAST = Said.ONE_O_CLOCK.plusSeconds(600);

    House house();

    @Test
    default void a_reply_comes_back_as_it_was_kept_in_every_state() {
        Desk desk = owned(somewhere());
        ReplyId id = desk.answers(Tags.next(), 1);
        Reply accepted = desk.get(id);

        assertThat(accepted.state()).isEqualTo(new ReplyState.Accepted(accepted.approvedAt()));
        assertThat(accepted.turn())
                .isEqualTo(((Turn.Ours) desk.conversationNow().turn()).id());
        List<ReplyState> states = List.of(
                new ReplyState.Leaving(accepted.approvedAt().plusSeconds(1)),
                new ReplyState.Held(accepted.approvedAt().plusSeconds(2), "rate-limited", null),
                new ReplyState.Held(accepted.approvedAt().plusSeconds(3), "rate-limited", TEN_PAST),
                new ReplyState.Unknown(accepted.approvedAt().plusSeconds(4)),
                new ReplyState.Refused(TEN_PAST, "not-published"),
                new ReplyState.Published(TEN_PAST, "900_902", TEN_PAST, true),
                new ReplyState.Undelivered(TEN_PAST, "recipient-unreachable", "900_902", TEN_PAST));
        assertThat(states).allSatisfy(state -> {
            assertThat(house().hear(id, state)).isTrue();
            assertThat(desk.get(id)).isEqualTo(answering(accepted.hearing(state)));
        });
    }

    @Test
    default void files_and_what_became_of_parts_come_back_as_they_were_kept() {
        Said said = somewhere();
        house().within(() ->
                house().accounts().keep(Allowed.withFiles(said.key().account())));
        Desk desk = owned(said);
        SentFile photo = new SentFile(UUID.randomUUID(), "image", "image/png", "señal.png", 48_213);

        ReplyId id = desk.answersWith(Tags.next(), 1, photo);

        assertThat(desk.get(id).files()).containsExactly(photo);
        List<ReplyStep> heard = List.of(
                new ReplyStep(0, 2, null, new ReplyState.Published(TEN_PAST, "900_930", TEN_PAST, false)),
                new ReplyStep(1, 2, photo.id(), new ReplyState.Held(TEN_PAST, "rate-limited", TEN_PAST)),
                new ReplyStep(1, 2, photo.id(), new ReplyState.Refused(TEN_PAST.plusSeconds(1), "bad-input")));
        assertThat(heard).allSatisfy(step -> {
            Reply expected = desk.get(id).hearing(step);
            assertThat(house().hear(id, step)).isTrue();
            assertThat(desk.get(id)).isEqualTo(expected);
        });
    }

    @Test
    default void half_an_answer_leaves_the_turn_with_us_and_a_whole_one_does_not() {
        Said said = somewhere();
        house().within(() ->
                house().accounts().keep(Allowed.withFiles(said.key().account())));
        Desk desk = owned(said);
        SentFile photo = new SentFile(UUID.randomUUID(), "image", "image/png", "señal.png", 48_213);
        ReplyId id = desk.answersWith(Tags.next(), 1, photo);

        house().hear(id, new ReplyStep(0, 2, null, new ReplyState.Published(TEN_PAST, "900_931", TEN_PAST, false)));
        assertThat(desk.conversationNow().turn()).isInstanceOf(Turn.Ours.class);
        house().hear(
                        id,
                        new ReplyStep(
                                1, 2, photo.id(), new ReplyState.Published(TEN_PAST, "900_932", TEN_PAST, false)));

        assertThat(desk.conversationNow().turn()).isNotInstanceOf(Turn.Ours.class);
    }

    /** Published it answered the turn that it was written in, and that is remembered. */
    private static Reply answering(Reply heard) {
        return switch (heard.state()) {
            case ReplyState.Published _, ReplyState.Undelivered _ ->
                heard.answering(Objects.requireNonNull(heard.turn()));
            case ReplyState.Accepted _,
                    ReplyState.Leaving _,
                    ReplyState.Held _,
                    ReplyState.Unknown _,
                    ReplyState.Refused _ -> heard;
        };
    }

    @Test
    default void a_turn_that_is_owed_comes_back_too() {
        Desk desk = owned(somewhere());
        Turn turn = desk.conversationNow().turn();
        ReplyId id = desk.answers(Tags.next(), 1);

        desk.closes(1);

        assertThat(desk.get(id).owed()).isEqualTo(turn);
        assertThat(desk.get(id).closedBy()).isNotNull();
        desk.isPublished(id, "900_902", TEN_PAST);
        assertThat(desk.get(id).owed()).isNull();
    }

    @Test
    default void what_is_heard_of_an_unknown_reply_is_not_taken() {
        assertThat(house().hear(new ReplyId(UUID.randomUUID()), new ReplyState.Leaving(TEN_PAST)))
                .isFalse();
    }

    @Test
    default void a_key_is_the_agents_own() {
        Desk desk = owned(somewhere());
        String key = Tags.next();
        ReplyId first = desk.answers(key, 1);

        assertThat(desk.answers(key, 1)).isEqualTo(first);
        assertThat(house().approve(desk.asks(key, "Otra cosa", 1))).isEqualTo(new ReplyOutcome.KeyReused(key));
        assertThat(desk.of(Desk.MATEO).accepts(2).answers(key, 2)).isNotEqualTo(first);
    }

    @Test
    default void the_replies_of_a_case_are_listed_in_the_order_of_approval() {
        Desk desk = owned(somewhere());
        ReplyId one = desk.answers(Tags.next(), 1);
        ReplyId two = desk.answers(Tags.next(), 1);
        owned(somewhere()).answers(Tags.next(), 1);

        assertThat(house().within(() -> house().replies().list(desk.conversation())))
                .extracting(Reply::id)
                .containsExactly(one, two);
    }

    @Test
    default void an_account_tells_how_long_a_reply_may_be() {
        Said said = somewhere();
        Desk desk = owned(said);
        house().within(() -> house().accounts()
                .keep(new Account(said.key().account(), "Telco", "connected", 4, Rules.UNTOLD, TEN_PAST)));

        assertThat(house().approve(desk.asks(Tags.next(), "Hola!", 1))).isEqualTo(new ReplyOutcome.TextTooLong(4, 5));
        assertThat(house().approve(desk.asks(Tags.next(), "Hola", 1))).isInstanceOf(ReplyOutcome.Taken.class);
    }

    @Test
    default void the_rules_of_an_account_come_back_whole() {
        Account account = Allowed.facebook(somewhere().key().account());

        house().within(() -> house().accounts().keep(account));

        assertThat(house().within(() -> house().accounts().find(account.ref()))).contains(account);
    }

    @Test
    default void approved_words_come_back_whole_and_none_is_something_else_than_untold() {
        Account number = ApprovedWords.numberOf(somewhere().key().account());
        Account without = new Account(
                somewhere().key().account(),
                "Telco",
                "connected",
                4_096,
                number.rules().wording(List.of()),
                TEN_PAST);

        house().within(() -> house().accounts().keep(number));
        house().within(() -> house().accounts().keep(without));

        assertThat(house().within(() -> house().accounts().find(number.ref()))).contains(number);
        assertThat(house().within(() -> house().accounts().find(without.ref()))).contains(without);
    }

    @Test
    default void a_reply_in_approved_words_comes_back_with_them() {
        Said said = Said.directMessage("m_1").elsewhere(Tags.next());
        Desk desk = owned(said);
        Template words = new Template("resuelto", "es", List.of("Rosa", "4711"));

        Reply reply = Desk.taken(house().approve(new NewReply(
                desk.conversation(),
                desk.agent(),
                Tags.next(),
                null,
                Visibility.PRIVATE,
                "Hola Rosa",
                words,
                1,
                desk.sight())));

        assertThat(desk.get(reply.id())).isEqualTo(reply);
        assertThat(reply.template()).isEqualTo(words);
        assertThat(reply.networkAct()).isEqualTo(NetworkAct.TEMPLATE_MESSAGE);
    }

    @Test
    default void a_message_has_one_private_reply_unless_that_was_refused() {
        Said said = somewhere();
        Desk desk = owned(said);
        house().within(() ->
                house().accounts().keep(Allowed.withoutWindows(said.key().account())));
        Reply first = Desk.taken(house().approve(inPrivate(desk)));

        assertThat(house().approve(inPrivate(desk)))
                .asInstanceOf(InstanceOfAssertFactories.type(ReplyOutcome.NotAllowed.class))
                .extracting(not -> not.possibility().whyNot())
                .isEqualTo(WhyNot.ALREADY_REPLIED);
        desk.isRefused(first.id(), TEN_PAST);
        assertThat(house().approve(inPrivate(desk))).isInstanceOf(ReplyOutcome.Taken.class);
    }

    private static NewReply inPrivate(Desk desk) {
        return desk.asks(Tags.next(), null, Visibility.PRIVATE, "Hola", 1);
    }

    @Test
    default void any_order_ends_as_the_rule_says_closed_by_hand_or_not() {
        assertThat(IntStream.range(0, 12).boxed()).allSatisfy(seed -> {
            Said said = somewhere();
            List<BiConsumer<Desk, ReplyId>> order = Orders.shuffledWithRepetitions(life(said), new Random(seed));

            End end = end(house(), said, order, seed % 2 == 0);

            assertThat(end).isEqualTo(end(new InMemoryHouse(), said, order, seed % 2 == 0));
            assertThat(end).isEqualTo(end(new InMemoryHouse(), said, life(said), seed % 2 == 0));
        });
    }

    /** What is the same whatever the order, and whatever keeps it. */
    record End(String turn, Digest digest, Ownership ownership, String state) {}

    private static List<BiConsumer<Desk, ReplyId>> life(Said said) {
        Said second = said.answeredBy(Said.ROSA, "900_903").by(said.author());
        return List.of(
                (desk, reply) -> desk.isRefused(reply, TEN_PAST.minusSeconds(1)),
                (desk, reply) -> desk.isPublished(reply, "900_902", TEN_PAST),
                (desk, reply) ->
                        desk.house().hear(said.answeredByPage("900_902").created()),
                (desk, reply) -> desk.house().hear(second.created()),
                (desk, reply) -> desk.house().hear(second.removed(700)),
                (desk, reply) -> desk.isReleased(2, "agent-gone"),
                (desk, reply) -> desk.of(Desk.MATEO).accepts(3));
    }

    private static End end(House house, Said said, List<BiConsumer<Desk, ReplyId>> order, boolean closed) {
        house.hear(said.created());
        Desk desk = Desk.of(house, said).accepts(1);
        ReplyId reply = desk.answers(Tags.next(), 1);
        if (closed) {
            desk.closes(1);
        }
        order.forEach(hearing -> hearing.accept(desk, reply));
        Conversation now = desk.conversationNow();
        return new End(
                now.turn().label(),
                timeless(now.digest()),
                now.ownership(),
                desk.get(reply).state().toString());
    }

    /** Closings carry the time of the house. */
    private static Digest timeless(Digest digest) {
        Closing closing = digest.closing();
        return new Digest(
                digest.openedAt(),
                digest.lastActivityAt(),
                digest.waitingSince(),
                digest.withdrawnAt(),
                digest.lastMessage(),
                digest.messages(),
                digest.waiting(),
                digest.answered(),
                digest.open(),
                closing == null ? null : new Closing(closing.reason(), TEN_PAST, closing.by()),
                digest.sides());
    }

    private Desk owned(Said said) {
        house().hear(said.created());
        return Desk.of(house(), said).accepts(1);
    }

    private static Said somewhere() {
        return Said.comment("900_901").elsewhere(Tags.next());
    }
}
