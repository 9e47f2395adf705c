package plaza.agent.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The order in which a queue is gone through, and what one offer means for the next. */
class OldestDeadlineFirstTest {

    @Test
    void the_promise_that_breaks_first_is_served_first() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 1
                ---
                a: facebook es cordoba due 30m waited 50m
                b: facebook es cordoba due 10m waited 1m
                """).decides()).isEqualTo("""
                b: lucia because longest-idle
                a: waits because no-capacity""");
    }

    @Test
    void with_equal_deadlines_who_has_waited_longest_is_served_first() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 1
                ---
                a: facebook es cordoba due 30m waited 1m
                b: facebook es cordoba due 30m waited 2m
                """).decides()).isEqualTo("""
                b: lucia because longest-idle
                a: waits because no-capacity""");
    }

    @Test
    void work_that_nobody_can_take_does_not_hold_up_what_is_behind_it() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                ---
                a: whatsapp es cordoba due 10m
                b: facebook es cordoba due 30m
                """).decides()).isEqualTo("""
                a: waits because nobody-able
                b: lucia because longest-idle""");
    }

    @Test
    void who_was_just_offered_something_goes_to_the_end_of_the_line() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 20m
                mateo  cordoba available idle 10m
                ---
                a: facebook es cordoba due 10m
                b: facebook es cordoba due 20m
                c: facebook es cordoba due 30m
                """).decides()).isEqualTo("""
                a: lucia because longest-idle
                b: mateo because longest-idle
                c: lucia because longest-idle""");
    }

    @Test
    void a_plan_fills_people_up_and_no_further() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 2
                ---
                a: facebook es cordoba due 10m
                b: facebook es cordoba due 20m
                c: facebook es cordoba due 30m
                """).decides()).isEqualTo("""
                a: lucia because longest-idle
                b: lucia because longest-idle
                c: waits because no-capacity""");
    }

    @Test
    void small_work_passes_large_work_that_does_not_fit() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 1
                ---
                a: facebook es cordoba due 10m units 3
                b: facebook es cordoba due 20m
                """).decides()).isEqualTo("""
                a: waits because no-capacity
                b: lucia because longest-idle""");
    }
}
