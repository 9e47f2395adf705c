package plaza.agent.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The home site answers; others only where it never could, or where the policy lets work overflow. */
class HomeSiteFirstTest {

    @Test
    void another_site_is_not_asked_while_the_home_site_has_people_for_it() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba gone
                camila bogota  available
                ---
                a: facebook es cordoba
                """).decides()).isEqualTo("a: waits because nobody-available");
    }

    @Test
    void another_site_is_asked_where_nobody_of_the_home_site_could_ever_answer() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available
                camila bogota  available on facebook,whatsapp
                ---
                a: whatsapp es cordoba
                """).decides()).isEqualTo("a: camila because longest-idle");
    }

    @Test
    void with_overflow_another_site_helps_out() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0
                camila bogota  available
                ---
                a: facebook es cordoba
                """).withOverflow().decides()).isEqualTo("a: camila because longest-idle");
    }

    @Test
    void with_overflow_the_home_site_still_comes_first() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1m
                camila bogota  available idle 1h
                ---
                a: facebook es cordoba
                """).withOverflow().decides()).isEqualTo("a: lucia because longest-idle");
    }

    @Test
    void an_owner_of_another_site_keeps_their_conversation() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 1h
                camila bogota  available
                ---
                a: facebook es cordoba owner camila
                """).decides()).isEqualTo("a: camila because preferred-owner");
    }
}
