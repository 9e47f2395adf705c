package plaza.agent.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A customer who writes again returns to the owner; for how long the work waits for them, and when it does not. */
class TheOwnerComesFirstTest {

    @Test
    void the_owner_is_asked_before_the_longest_idle() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1m
                mateo  cordoba available idle 1h
                ---
                a: facebook es cordoba owner lucia
                """).decides()).isEqualTo("a: lucia because preferred-owner");
    }

    @Test
    void work_waits_for_an_owner_who_is_full() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0
                mateo  cordoba available
                ---
                a: facebook es cordoba owner lucia waited 1m
                """).decides()).isEqualTo("a: waits because waits-for-owner");
    }

    @Test
    void work_waits_for_an_owner_who_is_busy_or_on_a_break() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba busy
                mateo  cordoba away
                diego  cordoba available
                ---
                a: facebook es cordoba owner lucia due 30m
                b: facebook es cordoba owner mateo due 40m
                """).decides()).isEqualTo("""
                a: waits because waits-for-owner
                b: waits because waits-for-owner""");
    }

    @Test
    void after_the_limit_it_goes_on_to_others() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0
                mateo  cordoba available
                ---
                a: facebook es cordoba owner lucia waited 2m
                """).decides()).isEqualTo("a: mateo because owner-unavailable");
    }

    @Test
    void it_does_not_wait_for_the_owner_past_its_deadline() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0
                mateo  cordoba available
                ---
                a: facebook es cordoba owner lucia waited 10s due -1s
                """).decides()).isEqualTo("a: mateo because owner-unavailable");
    }

    @Test
    void the_end_of_the_wait_is_known_beforehand() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0
                ---
                a: facebook es cordoba owner lucia waited 30s
                """).reviewedIn()).isEqualTo("PT1M30S");
    }

    @Test
    void nobody_waits_for_an_owner_who_has_left() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba gone
                mateo  cordoba available
                ---
                a: facebook es cordoba owner lucia
                """).decides()).isEqualTo("a: mateo because owner-unavailable");
    }

    @Test
    void nobody_waits_for_an_owner_who_declined() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                mateo  cordoba available
                ---
                a: facebook es cordoba owner lucia declined lucia
                """).decides()).isEqualTo("a: mateo because owner-unavailable");
    }

    @Test
    void nobody_waits_for_an_owner_whom_the_directory_does_not_know() {
        assertThat(RoutingScenario.of("""
                mateo  cordoba available
                ---
                a: facebook es cordoba owner somebody
                """).decides()).isEqualTo("a: mateo because owner-unavailable");
    }

    @Test
    void nobody_waits_for_an_owner_who_may_not_answer_there() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0 on x
                mateo  cordoba available
                ---
                a: facebook es cordoba owner lucia
                """).decides()).isEqualTo("a: mateo because owner-unavailable");
    }

    @Test
    void an_owner_who_let_it_run_out_is_still_the_owner() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                mateo  cordoba available
                ---
                a: facebook es cordoba owner lucia missed lucia
                """).decides()).isEqualTo("a: lucia because preferred-owner");
    }
}
