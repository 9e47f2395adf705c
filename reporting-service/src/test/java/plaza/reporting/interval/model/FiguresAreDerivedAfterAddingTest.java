package plaza.reporting.interval.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresAreDerivedAfterAddingTest {

    @Test
    void the_service_level_of_two_rows_is_not_the_mean_of_theirs() {
        Figures busy = new Figures(9, 9, 9, 0, 0);
        Figures quiet = new Figures(1, 1, 0, 0, 0);

        assertThat(busy.plus(quiet).serviceLevel())
                .hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("0.9"));
    }

    @Test
    void the_average_is_rounded_to_milliseconds_once() {
        Figures three = new Figures(3, 3, 3, 0, 1_000);

        assertThat(three.averageSecondsToFirstAnswer())
                .hasValueSatisfying(seconds -> assertThat(seconds).hasToString("0.333"));
    }

    @Test
    void where_nothing_was_answered_there_is_no_level_and_no_average() {
        assertThat(Figures.ofOffered().serviceLevel()).isEmpty();
        assertThat(Figures.ofOffered().averageSecondsToFirstAnswer()).isEmpty();
    }

    @Test
    void what_is_waiting_and_what_was_withdrawn_stand_on_neither_side_of_the_service_level() {
        Figures figures = new Figures(10, 4, 3, 2, 0);

        assertThat(figures.serviceLevel())
                .hasValueSatisfying(level -> assertThat(level).hasToString("0.7500"));
    }
}
