package plaza.agent.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rules about who may be offered a piece of work at all. */
class WhoIsOfferedWorkTest {

    @Test
    void the_longest_idle_of_the_eligible_is_offered() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 5m
                mateo  cordoba available idle 20m
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void equally_idle_people_are_taken_in_the_order_of_their_ids() {
        assertThat(RoutingScenario.of("""
                mateo  cordoba available idle 5m
                lucia  cordoba available idle 5m
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: lucia because longest-idle");
    }

    @Test
    void busy_people_are_left_alone() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba busy idle 1h
                mateo  cordoba available
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void people_who_are_away_or_gone_are_left_alone() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba away
                mateo  cordoba gone
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: waits because nobody-available");
    }

    @Test
    void a_page_that_has_been_silent_for_too_long_gets_nothing() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available heard 31s
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: waits because nobody-available");
    }

    @Test
    void a_page_that_was_heard_just_within_the_limit_gets_work() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available heard 30s
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: lucia because longest-idle");
    }

    @Test
    void full_people_get_nothing_more() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: waits because no-capacity");
    }

    @Test
    void work_that_takes_more_than_is_free_waits() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 2
                ---
                a: facebook es cordoba units 3
                """).decides()).isEqualTo("a: waits because no-capacity");
    }

    @Test
    void only_people_allowed_on_the_channel_are_asked() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h on x,forum
                mateo  cordoba available on facebook
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void only_people_who_speak_the_language_are_asked() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h
                mateo  cordoba available speaks es,en
                ---
                a: facebook en cordoba
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void a_region_of_the_language_is_no_obstacle() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                ---
                a: facebook es-MX cordoba
                """).decides()).isEqualTo("a: lucia because longest-idle");
    }

    @Test
    void only_people_who_may_speak_for_the_brand_are_asked() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h for otra
                mateo  cordoba available
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void only_people_with_all_the_skills_are_asked() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h knows mobile
                mateo  cordoba available knows mobile,billing
                ---
                a: facebook es cordoba needs mobile,billing
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void work_that_nobody_registered_could_answer_says_so() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                camila bogota  available
                ---
                a: facebook es cordoba needs roaming
                """).decides()).isEqualTo("a: waits because nobody-able");
    }

    @Test
    void without_anybody_work_waits() {
        assertThat(RoutingScenario.of("""
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: waits because nobody-able");
    }

    @Test
    void who_declined_is_not_asked_again() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h
                mateo  cordoba available
                ---
                a: facebook es cordoba declined lucia
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void work_that_everybody_declined_says_so() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                mateo  cordoba available
                ---
                a: facebook es cordoba declined lucia,mateo
                """).decides()).isEqualTo("a: waits because all-declined");
    }

    @Test
    void who_let_an_offer_run_out_comes_after_the_others() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h
                mateo  cordoba available idle 1m
                ---
                a: facebook es cordoba missed lucia
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }

    @Test
    void who_let_an_offer_run_out_is_asked_again_when_nobody_else_is_there() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                mateo  cordoba away
                ---
                a: facebook es cordoba missed lucia
                """).decides()).isEqualTo("a: lucia because longest-idle");
    }

    @Test
    void of_those_who_let_it_run_out_the_one_who_did_so_first_is_asked_first() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h
                mateo  cordoba available idle 1m
                ---
                a: facebook es cordoba missed mateo,lucia
                """).decides()).isEqualTo("a: mateo because longest-idle");
    }
}
