package plaza.conversation.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.Rules;
import plaza.conversation.account.model.Serving;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Settled;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;

/** What comes of modes of accounts, and of words from outside, on every kind of adapter. */
public interface ModesContract {

    Instant TWO = Said.ONE_O_CLOCK.plus(Duration.ofHours(1));

    House house();

    @Test
    default void a_mode_is_kept_with_its_account() {
        Said said = somewhere();

        is(said, AccountMode.ASSIST, TWO);

        assertThat(house().within(() -> house().accounts().find(said.key().account())))
                .map(Account::serving)
                .contains(new Serving(AccountMode.ASSIST, TWO));
    }

    @Test
    default void the_digest_is_that_of_the_rule_whatever_was_written_outside_and_when() {
        Said said = somewhere();
        Said second = said.answeredBy(Said.ROSA, "900_903").by(said.author());
        Said ours = said.answeredByPage("900_902");
        Said late = second.answeredByPage("900_904");
        ConversationId id = opened(said);
        List<Interaction> life = List.of(
                ours.publishedOutside(AccountMode.ANSWER),
                second.created(),
                ours.created(),
                late.created(),
                late.publishedOutside(AccountMode.ONLY),
                second.removed(700));

        assertThat(life).allSatisfy(heard -> {
            house().hear(heard);
            for (Instant from : List.of(Instant.EPOCH, second.createdAt())) {
                assertThat(house().within(() -> house().digests().get(id, from)))
                        .isEqualTo(Digest.of(messages(id), Settled.NOTHING, from));
            }
        });
    }

    @Test
    default void what_waits_follows_its_account_there_and_back() {
        Said said = somewhere();
        ConversationId id = opened(said);
        is(said, AccountMode.LISTEN, null);

        assertThat(house().follow()).isPositive();
        assertThat(get(id).turn()).isEqualTo(new Turn.Listening());
        is(said, AccountMode.ANSWER, TWO);
        house().follow();

        assertThat(get(id).turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.since())
                .isEqualTo(TWO));
        assertThat(house().follow()).isZero();
    }

    @Test
    default void what_somebody_has_in_hands_stays_there() {
        Said said = somewhere();
        ConversationId id = opened(said);
        Desk.of(house(), said).accepts(1);
        is(said, AccountMode.LISTEN, null);

        assertThat(house().follow()).isZero();
        assertThat(get(id).turn()).isInstanceOf(Turn.New.class);
    }

    @Test
    default void a_reply_that_comes_after_words_from_outside_answers_nobody() {
        Said said = somewhere();
        Desk desk = Desk.of(house(), heard(said)).accepts(1);
        ReplyId reply = desk.answers(Tags.next(), 1);
        Said outside = said.answeredByPage("900_902");
        house().hear(outside.created());

        house().hear(outside.publishedOutside(AccountMode.ANSWER));

        assertThat(house().within(() -> house().replies().answersSomebodyWaiting(reply)))
                .isFalse();
        assertThat(desk.conversationNow().turn()).isEqualTo(new Turn.WaitingForCustomer());
    }

    private Said heard(Said said) {
        house().hear(said.created());
        return said;
    }

    private ConversationId opened(Said said) {
        return Desk.of(house(), heard(said)).conversation();
    }

    private void is(Said said, AccountMode mode, @Nullable Instant since) {
        house().within(() -> house().accounts()
                .keep(new Account(said.key().account(), "Telco", "connected", null, Rules.UNTOLD, TWO)
                        .served(new Serving(mode, since))));
    }

    private Conversation get(ConversationId id) {
        return house().within(() -> house().conversations().get(id));
    }

    private List<Message> messages(ConversationId id) {
        return house().within(() -> house().messages().listNewest(id, 1_000));
    }

    private static Said somewhere() {
        return Said.comment("900_901").elsewhere(Tags.next());
    }
}
