package plaza.conversation.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Derivation;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.intake.InMemoryHouse;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ReplyId;

class ClosingACaseTest {

    private static final Said COMMENT = Said.comment("900_901");
    private static final Said LATER =
            COMMENT.answeredBy(Said.ROSA, "900_905").at(COMMENT.createdAt().plusSeconds(900));
    private static final Instant TEN_PAST = Said.ONE_O_CLOCK.plusSeconds(600);

    private final InMemoryHouse house = new InMemoryHouse();
    private Desk desk;

    @BeforeEach
    void lucia_owns_the_case() {
        house.hear(COMMENT.created());
        desk = Desk.of(house, COMMENT).accepts(1);
    }

    @Test
    void an_answered_case_is_closed_and_its_owner_stays() {
        desk.isPublished(desk.answers("k", 1), "900_902", TEN_PAST);

        ClosureOutcome outcome = desk.closes(1);

        assertThat(outcome).isEqualTo(new ClosureOutcome.Closed(desk.conversation()));
        assertThat(house.onlyCase().turn())
                .isEqualTo(new Turn.Resolved(Resolution.ANSWERED, InMemoryHouse.NOW, Desk.LUCIA));
        assertThat(house.onlyCase().ownership().owner()).isEqualTo(Desk.LUCIA);
        assertThat(told()).endsWith("Answered", "Resolved");
    }

    @Test
    void a_case_that_was_never_handed_on_is_told_so() {
        desk.closes(1);

        assertThat(lastFact()).isInstanceOfSatisfying(CaseFact.Resolved.class, closed -> assertThat(closed.derivation())
                .isEqualTo(Derivation.NONE));
    }

    @Test
    void who_had_it_and_where_the_customer_was_sent_is_told_with_the_closing() {
        desk.of(Desk.MATEO).accepts(3);
        house.deflect(new NewDeflection(
                desk.conversation(),
                Desk.MATEO,
                3,
                "phone",
                "identity",
                desk.of(Desk.MATEO).sight()));

        desk.of(Desk.MATEO).closes(3);

        assertThat(lastFact()).isInstanceOfSatisfying(CaseFact.Resolved.class, closed -> assertThat(closed.derivation())
                .isEqualTo(new Derivation(1, 1)));
    }

    @Test
    void closing_without_an_answer_says_that_none_is_needed() {
        desk.closes(1);

        assertThat(house.onlyCase().turn())
                .isEqualTo(new Turn.Resolved(Resolution.NO_ANSWER_NEEDED, InMemoryHouse.NOW, Desk.LUCIA));
        assertThat(told()).endsWith("AnswerNoLongerNeeded", "Resolved");
    }

    @Test
    void what_was_said_after_the_last_answer_is_told_as_needing_none() {
        desk.isPublished(desk.answers("k", 1), "900_902", TEN_PAST);
        house.hear(LATER.created());

        desk.closes(1);

        assertThat(told()).endsWith("AnswerNoLongerNeeded", "Resolved");
        List<Settlement.Numbered> facts =
                house.conversations.told(house.onlyCase().id());
        assertThat(facts.get(facts.size() - 2).fact())
                .isInstanceOfSatisfying(CaseFact.AnswerNoLongerNeeded.class, gone -> assertThat(gone.reason())
                        .isEqualTo(Resolution.NO_ANSWER_NEEDED));
        assertThat(lastFact()).isInstanceOfSatisfying(CaseFact.Resolved.class, closed -> assertThat(
                        closed.turn().reason())
                .isEqualTo(Resolution.ANSWERED));
    }

    @Test
    void a_closed_case_stays_as_it_is_when_it_is_closed_again() {
        desk.closes(1);
        desk.isReleased(2, "resolved");
        long version = house.onlyCase().version();

        assertThat(desk.closes(1)).isEqualTo(new ClosureOutcome.Closed(desk.conversation()));
        assertThat(house.onlyCase().version()).isEqualTo(version);
    }

    @Test
    void only_the_owner_closes_under_the_epoch_that_is_known() {
        assertThat(desk.closes(0)).isEqualTo(new ClosureOutcome.OwnerChanged(1));
        assertThat(desk.closes(2)).isEqualTo(new ClosureOutcome.NotYetOwner(2));
        assertThat(desk.of(Desk.MATEO).closes(1)).isEqualTo(new ClosureOutcome.NotVisible(desk.conversation()));
        assertThat(house.onlyCase().turn()).isInstanceOf(Turn.New.class);
    }

    @Test
    void what_the_customer_says_after_it_opens_the_case_again_for_who_had_it() {
        desk.closes(1);
        desk.isReleased(2, "resolved");

        house.hear(LATER.created());

        assertThat(house.onlyCase().turn()).isInstanceOfSatisfying(Turn.New.class, turn -> assertThat(turn.since())
                .isEqualTo(LATER.createdAt()));
        assertThat(told()).endsWith("MessageReceived", "Reopened", "AnswerNeeded");
        assertThat(house.onlyCase().ownership().findPreferred()).contains(Desk.LUCIA);
    }

    @Test
    void who_gave_the_case_back_is_not_asked_first() {
        desk.isReleased(2, "returned");

        assertThat(house.onlyCase().ownership().findPreferred()).isEmpty();
    }

    @Test
    void what_is_said_and_taken_back_after_it_leaves_the_case_closed_by_hand() {
        desk.closes(1);
        house.hear(LATER.created());

        house.hear(LATER.removed(30));

        assertThat(house.onlyCase().turn())
                .isEqualTo(new Turn.Resolved(Resolution.NO_ANSWER_NEEDED, InMemoryHouse.NOW, Desk.LUCIA));
    }

    @Test
    void a_case_closed_while_its_answer_is_on_its_way_is_answered_when_that_is_published() {
        Turn.Ours turn = (Turn.Ours) house.onlyCase().turn();
        ReplyId reply = desk.answers("k", 1);
        desk.closes(1);
        assertThat(told()).endsWith("AnswerNeeded", "Resolved").doesNotContain("AnswerNoLongerNeeded");

        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn())
                .isEqualTo(new Turn.Resolved(Resolution.ANSWERED, InMemoryHouse.NOW, Desk.LUCIA));
        assertThat(lastFact()).isInstanceOfSatisfying(CaseFact.Answered.class, answered -> assertThat(answered.turn())
                .isEqualTo(turn));
    }

    @Test
    void it_is_answered_also_where_the_customer_wrote_meanwhile_and_that_waits() {
        Turn.Ours turn = (Turn.Ours) house.onlyCase().turn();
        ReplyId reply = desk.answers("k", 1);
        desk.closes(1);
        house.hear(LATER.created());

        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn())
                .isInstanceOfSatisfying(Turn.WaitingForUs.class, waiting -> assertThat(waiting.since())
                        .isEqualTo(LATER.createdAt()));
        assertThat(answeredTurns()).containsExactly(turn);
    }

    @Test
    void a_case_closed_while_its_answer_is_on_its_way_opens_again_when_that_is_refused() {
        Turn.Ours turn = (Turn.Ours) house.onlyCase().turn();
        ReplyId reply = desk.answers("k", 1);
        desk.closes(1);

        desk.isRefused(reply, TEN_PAST);

        assertThat(house.onlyCase().turn()).isEqualTo(turn);
        assertThat(told()).endsWith("Resolved", "Reopened", "AnswerNeeded");
    }

    @Test
    void a_reply_that_turns_out_to_be_published_after_all_closes_it_again() {
        Turn.Ours turn = (Turn.Ours) house.onlyCase().turn();
        ReplyId reply = desk.answers("k", 1);
        desk.closes(1);
        desk.isRefused(reply, TEN_PAST);

        desk.isPublished(reply, "900_902", TEN_PAST);

        assertThat(house.onlyCase().turn().label()).isEqualTo("resolved");
        assertThat(answeredTurns()).containsExactly(turn);
    }

    @Test
    void two_answers_on_their_way_tell_one_answered_turn() {
        ReplyId one = desk.answers("one", 1);
        ReplyId two = desk.answers("two", 1);
        desk.closes(1);

        desk.isPublished(two, "900_904", TEN_PAST);
        desk.isPublished(one, "900_902", TEN_PAST.plusSeconds(5));

        assertThat(answeredTurns()).hasSize(1);
    }

    private List<Turn.Ours> answeredTurns() {
        return house.conversations.told(house.onlyCase().id()).stream()
                .map(Settlement.Numbered::fact)
                .filter(CaseFact.Answered.class::isInstance)
                .map(fact -> ((CaseFact.Answered) fact).turn())
                .toList();
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
