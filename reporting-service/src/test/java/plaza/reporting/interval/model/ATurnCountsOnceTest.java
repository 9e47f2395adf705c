package plaza.reporting.interval.model;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.reporting.interval.model.TurnStory.BOGOTA;
import static plaza.reporting.interval.model.TurnStory.CORDOBA;
import static plaza.reporting.interval.model.TurnStory.answered;
import static plaza.reporting.interval.model.TurnStory.needed;
import static plaza.reporting.interval.model.TurnStory.noLongerNeeded;
import static plaza.reporting.interval.model.TurnStory.order;
import static plaza.reporting.interval.model.TurnStory.row;
import static plaza.reporting.interval.model.TurnStory.undelivered;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ATurnCountsOnceTest {

    private static final String ONE = "2026-11-22T13:00:00.000Z";
    private static final String FOUR_PAST = "2026-11-22T13:04:00.500Z";
    private static final String HALF_PAST = "2026-11-22T13:30:00.000Z";

    @Test
    void it_is_offered_in_the_quarter_in_which_its_clock_started_where_it_is_queued() {
        Map<RowKey, Figures> figures = TurnFigures.of(List.of(needed(1, FOUR_PAST, CORDOBA)));

        assertThat(figures).containsExactly(Map.entry(row(ONE, CORDOBA), Figures.ofOffered()));
    }

    @Test
    void it_is_answered_in_the_quarter_in_which_the_answer_stood_on_the_network_where_the_answerer_sat() {
        Map<RowKey, Figures> figures =
                TurnFigures.of(List.of(needed(1, ONE, CORDOBA), answered(2, ONE, HALF_PAST, true, BOGOTA)));

        assertThat(figures)
                .containsOnly(
                        Map.entry(row(ONE, CORDOBA), Figures.ofOffered()),
                        Map.entry(row(HALF_PAST, BOGOTA), Figures.ofAnswered(true, 1_800_000)));
    }

    @Test
    void offer_and_answer_in_one_quarter_and_place_are_one_row() {
        Map<RowKey, Figures> figures =
                TurnFigures.of(List.of(needed(1, ONE, CORDOBA), answered(2, ONE, FOUR_PAST, true, CORDOBA)));

        assertThat(figures).containsExactly(Map.entry(row(ONE, CORDOBA), new Figures(1, 1, 1, 0, 240_500)));
    }

    @Test
    void it_is_offered_where_it_was_queued_first_however_often_it_is_queued_again() {
        Map<RowKey, Figures> figures = TurnFigures.of(List.of(needed(7, HALF_PAST, BOGOTA), needed(2, ONE, CORDOBA)));

        assertThat(figures).containsExactly(Map.entry(row(ONE, CORDOBA), Figures.ofOffered()));
    }

    @Test
    void only_its_earliest_answer_counts() {
        Map<RowKey, Figures> figures = TurnFigures.of(
                List.of(answered(3, ONE, HALF_PAST, false, BOGOTA), answered(5, ONE, FOUR_PAST, true, CORDOBA)));

        assertThat(figures).containsExactly(Map.entry(row(ONE, CORDOBA), Figures.ofAnswered(true, 240_500)));
    }

    @Test
    void it_is_withdrawn_in_the_quarter_in_which_nobody_had_to_answer_any_more() {
        Map<RowKey, Figures> figures =
                TurnFigures.of(List.of(needed(1, ONE, CORDOBA), noLongerNeeded(2, HALF_PAST, CORDOBA)));

        assertThat(figures)
                .containsOnly(
                        Map.entry(row(ONE, CORDOBA), Figures.ofOffered()),
                        Map.entry(row(HALF_PAST, CORDOBA), Figures.ofWithdrawn()));
    }

    @Test
    void what_was_answered_was_not_withdrawn() {
        Map<RowKey, Figures> figures = TurnFigures.of(List.of(
                needed(1, ONE, CORDOBA), answered(2, ONE, FOUR_PAST, true, CORDOBA), noLongerNeeded(3, ONE, CORDOBA)));

        assertThat(figures.values())
                .allSatisfy(each -> assertThat(each.withdrawn()).isZero());
    }

    @Test
    void what_was_never_offered_is_not_withdrawn() {
        assertThat(TurnFigures.of(List.of(noLongerNeeded(1, ONE, CORDOBA)))).isEmpty();
    }

    @Test
    void another_clock_than_that_of_the_first_answer_makes_no_figure() {
        Instant at = Instant.parse(ONE);

        assertThat(TurnFigures.of(List.of(
                        new TurnFact.Needed(order(1), "next-answer", at, CORDOBA),
                        new TurnFact.Answered(order(2), "a-clock-of-the-future", at, at, true, "reply-2", CORDOBA))))
                .isEmpty();
    }

    @Test
    void an_answer_that_did_not_reach_the_customer_is_none_whenever_that_is_heard() {
        TurnFact needed = needed(1, ONE, CORDOBA);
        TurnFact answered = answered(2, ONE, FOUR_PAST, true, CORDOBA);
        TurnFact undelivered = undelivered(3, 2);

        assertThat(TurnFigures.of(List.of(needed, answered, undelivered)))
                .isEqualTo(TurnFigures.of(List.of(undelivered, answered, needed)))
                .containsExactly(Map.entry(row(ONE, CORDOBA), Figures.ofOffered()));
    }

    @Test
    void the_next_answer_that_reaches_the_customer_counts_in_its_place() {
        Map<RowKey, Figures> figures = TurnFigures.of(List.of(
                needed(1, ONE, CORDOBA),
                answered(2, ONE, FOUR_PAST, true, CORDOBA),
                undelivered(3, 2),
                answered(5, ONE, HALF_PAST, false, BOGOTA)));

        assertThat(figures)
                .containsOnly(
                        Map.entry(row(ONE, CORDOBA), Figures.ofOffered()),
                        Map.entry(row(HALF_PAST, BOGOTA), Figures.ofAnswered(false, 1_800_000)));
    }

    @Test
    void a_turn_whose_answer_failed_may_still_be_withdrawn() {
        Map<RowKey, Figures> figures = TurnFigures.of(List.of(
                needed(1, ONE, CORDOBA),
                answered(2, ONE, FOUR_PAST, true, CORDOBA),
                undelivered(3, 2),
                noLongerNeeded(4, HALF_PAST, CORDOBA)));

        assertThat(figures).containsEntry(row(HALF_PAST, CORDOBA), Figures.ofWithdrawn());
    }

    @Test
    void an_answer_before_its_question_took_no_time() {
        Map<RowKey, Figures> figures = TurnFigures.of(List.of(answered(2, FOUR_PAST, ONE, true, CORDOBA)));

        assertThat(figures).containsExactly(Map.entry(row(ONE, CORDOBA), Figures.ofAnswered(true, 0)));
    }
}
