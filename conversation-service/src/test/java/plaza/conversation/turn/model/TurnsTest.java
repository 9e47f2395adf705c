package plaza.conversation.turn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.TurnId;

class TurnsTest {

    private static final Instant ONE = Instant.parse("2026-11-22T13:00:00Z");
    private static final Instant TWO = Instant.parse("2026-11-22T14:00:00Z");
    private static final TurnId FIRST = new TurnId(new UUID(0, 1));
    private static final TurnId SECOND = new TurnId(new UUID(0, 2));
    private static final Supplier<TurnId> NO_NEW_PERIOD = () -> {
        throw new AssertionError("no new period begins here");
    };

    @Test
    void a_case_with_somebody_waiting_opens_as_new() {
        Turn turn = Turns.opening(new Demand.FirstAnswer(ONE, TWO), () -> FIRST);

        assertThat(turn).isEqualTo(new Turn.New(FIRST, ONE, TWO));
    }

    @Test
    void a_case_whose_only_message_is_gone_already_opens_resolved() {
        Turn turn = Turns.opening(new Demand.Nothing(ONE), NO_NEW_PERIOD);

        assertThat(turn).isEqualTo(new Turn.Resolved(Resolution.WITHDRAWN, ONE));
    }

    @Test
    void a_moved_clock_stays_in_the_same_period() {
        Turn turn = Turns.next(new Turn.New(FIRST, TWO, TWO), new Demand.FirstAnswer(ONE, TWO), NO_NEW_PERIOD);

        assertThat(turn).isEqualTo(new Turn.New(FIRST, ONE, TWO));
    }

    @Test
    void taking_everything_back_resolves() {
        Turn turn = Turns.next(new Turn.New(FIRST, ONE, TWO), new Demand.Nothing(TWO), NO_NEW_PERIOD);

        assertThat(turn).isEqualTo(new Turn.Resolved(Resolution.WITHDRAWN, TWO));
    }

    @Test
    void a_further_message_begins_a_new_period() {
        Turn turn = Turns.next(
                new Turn.Resolved(Resolution.WITHDRAWN, ONE), new Demand.FirstAnswer(ONE, TWO), () -> SECOND);

        assertThat(turn).isEqualTo(new Turn.New(SECOND, ONE, TWO));
    }

    @Test
    void a_later_withdrawal_of_a_resolved_case_moves_its_end() {
        Turn turn = Turns.next(new Turn.Resolved(Resolution.WITHDRAWN, ONE), new Demand.Nothing(TWO), NO_NEW_PERIOD);

        assertThat(turn).isEqualTo(new Turn.Resolved(Resolution.WITHDRAWN, TWO));
    }

    @Test
    void a_further_message_in_an_answered_case_begins_a_period_with_the_clock_of_the_next_answer() {
        Turn turn = Turns.next(new Turn.WaitingForCustomer(), new Demand.NextAnswer(ONE, TWO), () -> SECOND);

        assertThat(turn).isEqualTo(new Turn.WaitingForUs(SECOND, ONE, TWO));
        assertThat(((Turn.Ours) turn).clock()).isEqualTo("next-answer");
    }

    @Test
    void who_waits_after_an_answer_waits_in_a_new_period() {
        assertThat(Turns.anew(new Demand.NextAnswer(ONE, TWO), () -> SECOND))
                .isEqualTo(new Turn.WaitingForUs(SECOND, ONE, TWO));
        assertThat(Turns.anew(new Demand.Done(), NO_NEW_PERIOD)).isEqualTo(new Turn.WaitingForCustomer());
    }

    @Test
    void closing_by_hand_names_who_did_it() {
        AgentId lucia = new AgentId("lucia");

        assertThat(Turns.next(
                        new Turn.New(FIRST, ONE, TWO),
                        new Demand.Closed(Resolution.ANSWERED, TWO, lucia),
                        NO_NEW_PERIOD))
                .isEqualTo(new Turn.Resolved(Resolution.ANSWERED, TWO, lucia));
    }

    @Test
    void who_owes_the_square_an_end_owes_it_in_a_period_of_its_own() {
        Turn.New waiting = new Turn.New(FIRST, ONE, TWO);

        Turn owing = Turns.next(waiting, new Demand.PublicEnding(ONE, TWO), () -> SECOND);

        assertThat(owing).isEqualTo(new Turn.OwingPublicClosing(SECOND, ONE, TWO));
        assertThat(Turns.next(owing, new Demand.PublicEnding(ONE, TWO), NO_NEW_PERIOD))
                .isEqualTo(owing);
        assertThat(Turns.next(owing, new Demand.NextAnswer(ONE, TWO), () -> FIRST))
                .isEqualTo(new Turn.WaitingForUs(FIRST, ONE, TWO));
    }

    @Test
    void every_state_has_a_word_of_the_vocabulary() {
        assertThat(Turn.LABELS)
                .contains(new Turn.New(FIRST, ONE, TWO).label())
                .contains(new Turn.WaitingForUs(FIRST, ONE, TWO).label())
                .contains(new Turn.WaitingForCustomer().label())
                .contains(new Turn.InvitedToPrivate().label())
                .contains(new Turn.InPrivate().label())
                .contains(new Turn.OwingPublicClosing(FIRST, ONE, TWO).label())
                .contains(new Turn.Resolved(Resolution.WITHDRAWN, ONE).label());
    }
}
