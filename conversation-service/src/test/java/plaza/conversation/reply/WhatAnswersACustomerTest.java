package plaza.conversation.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ReplyId;

class WhatAnswersACustomerTest {

    private static final Said COMMENT = Said.comment("900_901");
    private static final Said SECOND = COMMENT.answeredBy(Said.ROSA, "900_903");
    private static final Said THIRD =
            COMMENT.answeredBy(Said.ROSA, "900_905").at(COMMENT.createdAt().plusSeconds(900));
    private static final Said ECHO = COMMENT.answeredByPage("900_902");
    private static final Instant TEN_PAST = Said.ONE_O_CLOCK.plusSeconds(600);

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk desk;

    @BeforeEach
    void lucia_owns_the_case() {
        house.hear(COMMENT.created());
        desk = Desk.of(house, COMMENT).accepts(1);
    }

    @Test
    void a_reply_that_is_only_approved_leaves_the_turn_ours() {
        Turn before = house.onlyCase().turn();

        desk.answers("k", 1);

        assertThat(house.onlyCase().turn()).isEqualTo(before);
        assertThat(house.onlyCase().version()).isEqualTo(2);
    }

    @Test
    void a_published_reply_stops_the_clock_of_the_first_answer() {
        Turn.Ours before = (Turn.Ours) house.onlyCase().turn();

        ReplyId reply = desk.answers("k", 1);
        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(lastFact()).isInstanceOfSatisfying(CaseFact.Answered.class, answered -> {
            assertThat(answered.turn()).isEqualTo(before);
            assertThat(answered.turn().clock()).isEqualTo("first-answer");
            assertThat(answered.answer().reply()).isEqualTo(reply);
            assertThat(answered.answer().by()).isEqualTo(Desk.LUCIA);
            assertThat(answered.answer().publishedAt()).isEqualTo(TEN_PAST);
            assertThat(answered.answer().isWithin(before.deadline())).isTrue();
        });
    }

    @Test
    void the_deadline_itself_is_within_target_and_a_moment_later_is_not() {
        Turn.Ours turn = (Turn.Ours) house.onlyCase().turn();
        ReplyId reply = desk.answers("k", 1);

        desk.isPublished(reply, "900_902", turn.deadline().plusMillis(1));

        CaseFact.Answered answered = (CaseFact.Answered) lastFact();
        assertThat(answered.answer().isWithin(turn.deadline())).isFalse();
        assertThat(answered.answer().isWithin(turn.deadline().plusMillis(1))).isTrue();
    }

    @Test
    void the_same_publication_again_tells_nothing_again() {
        ReplyId reply = desk.answers("k", 1);
        desk.isPublished(reply, "900_902", TEN_PAST);
        long version = house.onlyCase().version();

        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().version()).isEqualTo(version);
        assertThat(told()).containsOnlyOnce("Answered");
    }

    @Test
    void what_the_customer_says_after_the_answer_is_a_new_turn_with_the_clock_of_the_next_answer() {
        desk.isPublished(desk.answers("k", 1), "900_902", TEN_PAST);

        house.hear(THIRD.created());

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.WaitingForUs.class, turn -> {
            assertThat(turn.since()).isEqualTo(THIRD.createdAt());
            assertThat(turn.clock()).isEqualTo("next-answer");
        });
        assertThat(told()).endsWith("MessageReceived", "AnswerNeeded");
        assertThat(house.onlyCase().ownership().findPreferred()).contains(Desk.LUCIA);
    }

    @Test
    void what_the_customer_says_while_the_reply_is_on_its_way_is_not_answered_by_it() {
        Turn.Ours first = (Turn.Ours) house.onlyCase().turn();
        ReplyId reply = desk.answers("k", 1);
        house.hear(SECOND.created());
        assertThat(((Turn.Ours) house.onlyCase().turn()).id()).isEqualTo(first.id());

        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.WaitingForUs.class, turn -> {
            assertThat(turn.id()).isNotEqualTo(first.id());
            assertThat(turn.since()).isEqualTo(SECOND.createdAt());
        });
        assertThat(told()).endsWith("Answered", "AnswerNeeded");
    }

    @Test
    void a_second_reply_to_what_is_answered_already_tells_no_second_answer() {
        desk.isPublished(desk.answers("one", 1), "900_902", TEN_PAST);

        desk.isPublished(desk.answers("two", 1), "900_904", TEN_PAST.plusSeconds(60));

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(told()).containsOnlyOnce("Answered");
    }

    @Test
    void a_refused_reply_leaves_the_turn_ours_and_another_one_answers() {
        ReplyId refused = desk.answers("one", 1);
        desk.isRefused(refused, TEN_PAST);
        assertThat(house.onlyCase().turn()).isInstanceOf(Turn.New.class);
        assertThat(desk.get(refused).state()).isEqualTo(new ReplyState.Refused(TEN_PAST, "target-gone"));

        desk.isPublished(desk.answers("two", 1), "900_904", TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
    }

    @Test
    void the_echo_of_a_reply_changes_nothing_whether_it_comes_before_or_after() {
        ReplyId reply = desk.answers("k", 1);
        house.hear(ECHO.created());
        assertThat(house.onlyCase().turn()).isInstanceOf(Turn.New.class);

        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(house.onlyCase().digest().messages()).isEqualTo(2);
        assertThat(told()).containsOnlyOnce("Answered");
    }

    @Test
    void words_of_our_page_without_a_reply_of_a_person_stop_no_clock() {
        house.hear(ECHO.created());

        assertThat(house.onlyCase().turn()).isInstanceOf(Turn.New.class);
        assertThat(told()).doesNotContain("Answered");
    }

    @Test
    void a_message_that_is_taken_back_while_the_reply_is_on_its_way_is_not_waited_for() {
        ReplyId reply = desk.answers("k", 1);
        house.hear(COMMENT.removed(60));

        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn())
                .isEqualTo(new Turn.Resolved(
                        Resolution.WITHDRAWN, COMMENT.createdAt().plusSeconds(60)));
        assertThat(told()).doesNotContain("Answered");
    }

    @Test
    void what_is_taken_back_after_an_answer_to_other_things_needs_no_answer() {
        desk.isPublished(desk.answers("k", 1), "900_902", TEN_PAST);
        house.hear(THIRD.created());

        house.hear(THIRD.removed(30));

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(told()).endsWith("AnswerNoLongerNeeded");
    }

    private CaseFact lastFact() {
        return house.conversations.told(house.onlyCase().id()).getLast().fact();
    }

    private List<String> told() {
        return house.conversations.told(house.onlyCase().id()).stream()
                .map(Settlement.Numbered::fact)
                .map(fact -> fact.getClass().getSimpleName())
                .toList();
    }
}
