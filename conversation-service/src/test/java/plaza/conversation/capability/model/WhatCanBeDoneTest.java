package plaza.conversation.capability.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.ApprovedWords;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.Rules;
import plaza.conversation.capability.Allowed;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Kind;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;

class WhatCanBeDoneTest {

    private static final Rules FACEBOOK = Allowed.facebook(Said.PAGE).rules();
    private static final Rules WHATSAPP = Allowed.whatsapp(Said.PAGE).rules();
    private static final Said COMMENT = Said.comment("900_901");
    private static final Said MESSAGE = Said.directMessage("m_1");
    private static final Instant SAID = Said.ONE_O_CLOCK;
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void a_message_can_be_answered_for_a_day_and_by_a_person_for_a_week() {
        Possibility possible = of(NetworkAct.DIRECT_MESSAGE, FACEBOOK, talk(MESSAGE), SAID.plus(DAY));

        assertThat(possible.isAllowed()).isTrue();
        assertThat(possible.until()).isEqualTo(SAID.plus(WEEK));
        assertThat(possible.automaticUntil()).isEqualTo(SAID.plus(DAY));
        assertThat(possible.windowStart()).isEqualTo(SAID);
    }

    @Test
    void at_its_end_a_window_is_closed() {
        assertThat(whyNot(
                        NetworkAct.DIRECT_MESSAGE,
                        FACEBOOK,
                        talk(MESSAGE),
                        SAID.plus(WEEK).minusMillis(1)))
                .isNull();
        assertThat(whyNot(NetworkAct.DIRECT_MESSAGE, FACEBOOK, talk(MESSAGE), SAID.plus(WEEK)))
                .isEqualTo(WhyNot.OUTSIDE_WINDOW);
        assertThat(whyNot(NetworkAct.PRIVATE_REPLY, FACEBOOK, about(COMMENT), SAID.plus(WEEK)))
                .isEqualTo(WhyNot.OUTSIDE_WINDOW);
        assertThat(whyNot(NetworkAct.DIRECT_MESSAGE, WHATSAPP, talk(MESSAGE), SAID.plus(DAY)))
                .isEqualTo(WhyNot.OUTSIDE_WINDOW);
    }

    @Test
    void after_the_window_an_approved_template_still_opens_the_talk() {
        assertThat(whyNot(NetworkAct.TEMPLATE_MESSAGE, WHATSAPP, talk(MESSAGE), SAID.plus(Duration.ofDays(300))))
                .isNull();
    }

    @Test
    void approved_words_are_offered_where_they_can_be_sent() {
        Rules rules = ApprovedWords.numberOf(Said.PAGE).rules();
        Instant late = SAID.plus(Duration.ofDays(3));

        assertThat(Abilities.of(rules, talk(MESSAGE), late).templates())
                .containsExactly(ApprovedWords.RESOLVED, ApprovedWords.RESUME);
        assertThat(Abilities.of(rules, talk(MESSAGE).in(AccountMode.ASSIST), late)
                        .templates())
                .isEmpty();
        assertThat(Abilities.of(WHATSAPP, talk(MESSAGE), late).templates()).isEmpty();
    }

    @Test
    void a_later_message_of_the_customer_opens_the_window_anew() {
        Said later = MESSAGE.at(SAID.plus(WEEK));
        Facts facts =
                new Facts(Optional.of(message(MESSAGE.created())), Optional.of(message(later.created())), false, false);

        assertThat(of(NetworkAct.DIRECT_MESSAGE, FACEBOOK, facts, SAID.plus(WEEK))
                        .automaticUntil())
                .isEqualTo(SAID.plus(WEEK).plus(DAY));
    }

    @Test
    void a_network_whose_clock_is_ahead_gives_nobody_more_time() {
        Said ahead = MESSAGE.heardAfter(Duration.ofHours(-1));

        assertThat(of(NetworkAct.DIRECT_MESSAGE, FACEBOOK, talk(ahead), SAID).windowStart())
                .isEqualTo(SAID.minus(Duration.ofHours(1)));
    }

    @Test
    void what_was_said_in_public_is_answered_there_or_once_in_private() {
        Facts facts = about(COMMENT);
        Facts answered = new Facts(facts.target(), Optional.empty(), true, false);

        assertThat(whyNot(NetworkAct.COMMENT_REPLY, FACEBOOK, facts, SAID)).isNull();
        assertThat(whyNot(NetworkAct.PRIVATE_REPLY, FACEBOOK, facts, SAID)).isNull();
        assertThat(whyNot(NetworkAct.DIRECT_MESSAGE, FACEBOOK, facts, SAID)).isEqualTo(WhyNot.SAID_IN_PUBLIC);
        assertThat(whyNot(NetworkAct.PRIVATE_REPLY, FACEBOOK, answered, SAID)).isEqualTo(WhyNot.ALREADY_REPLIED);
        assertThat(whyNot(NetworkAct.COMMENT_REPLY, FACEBOOK, answered, SAID)).isNull();
    }

    @Test
    void what_was_said_in_private_stays_there() {
        assertThat(whyNot(NetworkAct.COMMENT_REPLY, FACEBOOK, talk(MESSAGE), SAID))
                .isEqualTo(WhyNot.SAID_IN_PRIVATE);
        assertThat(whyNot(NetworkAct.HIDE, FACEBOOK, talk(MESSAGE), SAID)).isEqualTo(WhyNot.SAID_IN_PRIVATE);
    }

    @Test
    void a_mention_is_answered_as_a_mention() {
        Facts facts = about(COMMENT.kind(Kind.MENTION));

        assertThat(whyNot(NetworkAct.MENTION_REPLY, FACEBOOK, facts, SAID)).isNull();
        assertThat(whyNot(NetworkAct.COMMENT_REPLY, FACEBOOK, facts, SAID)).isEqualTo(WhyNot.OTHER_KIND);
        assertThat(whyNot(NetworkAct.HIDE, FACEBOOK, facts, SAID)).isEqualTo(WhyNot.OTHER_KIND);
    }

    @Test
    void customers_comments_are_hidden_and_ours_are_not() {
        assertThat(whyNot(NetworkAct.HIDE, FACEBOOK, about(COMMENT), SAID)).isNull();
        assertThat(whyNot(NetworkAct.HIDE, FACEBOOK, about(COMMENT.answeredByPage("900_902")), SAID))
                .isEqualTo(WhyNot.OTHER_AUTHOR);
        assertThat(whyNot(NetworkAct.DELETE, FACEBOOK, about(COMMENT.answeredByPage("900_902")), SAID))
                .isNull();
    }

    @Test
    void what_is_hidden_is_shown_again_and_not_hidden_twice() {
        Message hidden = message(COMMENT.created()).hearing(COMMENT.hidden(5));
        Facts facts = new Facts(Optional.of(hidden), Optional.empty(), false, false);

        assertThat(whyNot(NetworkAct.HIDE, FACEBOOK, facts, SAID)).isEqualTo(WhyNot.ALREADY_HIDDEN);
        assertThat(whyNot(NetworkAct.UNHIDE, FACEBOOK, facts, SAID)).isNull();
        assertThat(whyNot(NetworkAct.UNHIDE, FACEBOOK, about(COMMENT), SAID)).isEqualTo(WhyNot.NOT_HIDDEN);
    }

    @Test
    void what_is_gone_cannot_be_acted_on() {
        Message gone = message(COMMENT.created()).hearing(COMMENT.removed(5));

        assertThat(whyNot(
                        NetworkAct.DELETE,
                        FACEBOOK,
                        new Facts(Optional.of(gone), Optional.empty(), false, false),
                        SAID))
                .isEqualTo(WhyNot.REMOVED);
    }

    @Test
    void a_closed_case_is_not_answered_but_its_messages_are_tended() {
        Facts closed = new Facts(about(COMMENT).target(), Optional.empty(), false, true);

        assertThat(whyNot(NetworkAct.COMMENT_REPLY, FACEBOOK, closed, SAID)).isEqualTo(WhyNot.RESOLVED);
        assertThat(whyNot(NetworkAct.HIDE, FACEBOOK, closed, SAID)).isNull();
    }

    @Test
    void without_a_message_there_is_nothing_to_answer() {
        Facts nothing = new Facts(Optional.empty(), Optional.empty(), false, false);

        assertThat(Possibilities.of(FACEBOOK, nothing, SAID))
                .hasSize(8)
                .extracting(Possibility::whyNot)
                .containsOnly(WhyNot.NOTHING_TO_ANSWER);
    }

    @Test
    void what_an_account_does_not_tell_it_cannot() {
        assertThat(whyNot(NetworkAct.LIKE, WHATSAPP, talk(MESSAGE), SAID)).isEqualTo(WhyNot.NOT_SUPPORTED);
    }

    private static Possibility of(NetworkAct networkAct, Rules rules, Facts facts, Instant now) {
        return Possibilities.of(networkAct, rules, facts, now);
    }

    private static @Nullable WhyNot whyNot(NetworkAct networkAct, Rules rules, Facts facts, Instant now) {
        return of(networkAct, rules, facts, now).whyNot();
    }

    private static Facts about(Said said) {
        return new Facts(Optional.of(message(said.created())), Optional.empty(), false, false);
    }

    private static Facts talk(Said said) {
        Message message = message(said.created());
        return new Facts(Optional.of(message), Optional.of(message), false, false);
    }

    private static Message message(Interaction created) {
        return Message.firstHeard(new MessageId(new UUID(0, 1)), created);
    }
}
