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
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ReplyId;

/** WhatsApp takes a message, and tells a moment later that it failed: nobody saw it. */
class AnAnswerThatDidNotArriveIsNoneTest {

    private static final Said COMMENT = Said.comment("900_901");
    private static final Said LATER =
            COMMENT.answeredBy(Said.ROSA, "900_905").at(COMMENT.createdAt().plusSeconds(900));
    private static final Instant TEN_PAST = Said.ONE_O_CLOCK.plusSeconds(600);

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk desk;
    private Turn.Ours turn;

    @BeforeEach
    void lucia_owns_the_case() {
        house.hear(COMMENT.created());
        desk = Desk.of(house, COMMENT).accepts(1);
        turn = (Turn.Ours) house.onlyCase().turn();
    }

    @Test
    void the_same_turn_goes_on_under_the_same_promise_with_whoever_has_the_case() {
        ReplyId reply = desk.answers("k", 1);
        desk.isPublished(reply, "900_902", TEN_PAST);

        desk.isUndelivered(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(turn);
        assertThat(house.onlyCase().ownership().owner()).isEqualTo(Desk.LUCIA);
        assertThat(told()).endsWith("Answered", "AnswerUndelivered", "AnswerNeeded");
    }

    @Test
    void the_fact_names_the_turn_and_the_reply_that_were_told() {
        ReplyId reply = desk.answers("k", 1);
        desk.isPublished(reply, "900_902", TEN_PAST);

        desk.isUndelivered(reply, "900_902", TEN_PAST);

        assertThat(facts())
                .filteredOn(CaseFact.AnswerUndelivered.class::isInstance)
                .containsExactly(new CaseFact.AnswerUndelivered(
                        turn.id(), reply, Desk.LUCIA, "recipient-unreachable", TEN_PAST.plusSeconds(9)));
    }

    @Test
    void heard_before_the_publication_nothing_was_ever_told_as_answered() {
        ReplyId reply = desk.answers("k", 1);

        desk.isUndelivered(reply, "900_902", TEN_PAST);
        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(turn);
        assertThat(told()).doesNotContain("Answered", "AnswerUndelivered");
        assertThat(desk.get(reply).state().label()).isEqualTo("undelivered");
    }

    @Test
    void a_closing_that_relied_on_it_does_not_count() {
        ReplyId reply = desk.answers("k", 1);
        desk.isPublished(reply, "900_902", TEN_PAST);
        desk.closes(1);

        desk.isUndelivered(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(turn);
        assertThat(told()).endsWith("Resolved", "AnswerUndelivered", "Reopened", "AnswerNeeded");
    }

    @Test
    void a_closing_by_somebody_who_knew_counts() {
        ReplyId reply = desk.answers("k", 1);
        desk.isPublished(reply, "900_902", TEN_PAST).isUndelivered(reply, "900_902", TEN_PAST);

        desk.closes(1);

        assertThat(house.onlyCase().turn())
                .isEqualTo(new Turn.Resolved(Resolution.NO_ANSWER_NEEDED, InMemoryHouse.NOW, Desk.LUCIA));
    }

    @Test
    void who_wrote_again_meanwhile_waits_since_the_first_message() {
        ReplyId reply = desk.answers("k", 1);
        desk.isPublished(reply, "900_902", TEN_PAST);
        house.hear(LATER.created());

        desk.isUndelivered(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn())
                .isInstanceOfSatisfying(
                        Turn.New.class, waiting -> assertThat(waiting.since()).isEqualTo(turn.since()));
        assertThat(told()).endsWith("AnswerUndelivered", "DeadlineChanged");
    }

    @Test
    void the_next_answer_ends_the_turn() {
        ReplyId lost = desk.answers("k", 1);
        desk.isPublished(lost, "900_902", TEN_PAST).isUndelivered(lost, "900_902", TEN_PAST);

        desk.isPublished(desk.answers("again", 1), "900_903", TEN_PAST.plusSeconds(60));

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(told()).endsWith("AnswerUndelivered", "AnswerNeeded", "Answered");
    }

    @Test
    void where_another_reply_answers_the_same_nobody_waits_and_nothing_is_taken_back() {
        ReplyId one = desk.answers("one", 1);
        ReplyId two = desk.answers("two", 1);
        desk.isPublished(one, "900_902", TEN_PAST).isPublished(two, "900_903", TEN_PAST.plusSeconds(5));

        desk.isUndelivered(one, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(new Turn.WaitingForCustomer());
        assertThat(told()).doesNotContain("AnswerUndelivered");
    }

    private List<CaseFact> facts() {
        return house.conversations.told(house.onlyCase().id()).stream()
                .map(Settlement.Numbered::fact)
                .toList();
    }

    private List<String> told() {
        return facts().stream().map(fact -> fact.getClass().getSimpleName()).toList();
    }
}
