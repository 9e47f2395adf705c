package plaza.agent.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every decision says which rule removed how many, and what was thought of whom. */
class DecisionsExplainThemselvesTest {

    @Test
    void each_person_is_counted_at_the_first_rule_against_them() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available idle 5m
                mateo  cordoba available idle 1m
                ana    cordoba available free 0
                pablo  cordoba busy      free 0
                rosa   cordoba available on x
                camila bogota  available
                diego  madrid  gone      speaks en
                ---
                a: facebook es cordoba
                """).explains())
                .isEqualTo("longest-idle | language 1, channel 1, site 1, presence 1, capacity 1"
                        + " | lucia chosen, mateo eligible, ana capacity, pablo presence, camila site, rosa channel,"
                        + " diego language");
    }

    @Test
    void a_wait_is_explained_by_those_who_came_furthest() {
        assertThat(RoutingScenario.of("""
                lucia  cordoba available free 0
                mateo  cordoba gone
                ---
                a: facebook es cordoba declined lucia
                """).explains())
                .isEqualTo("nobody-available | declined 1, presence 1 | mateo presence, lucia declined");
    }

    @Test
    void at_most_twenty_people_are_named() {
        StringBuilder people = new StringBuilder();
        for (int i = 10; i < 60; i++) {
            people.append("agent").append(i).append(" cordoba available\n");
        }
        RoutingScenario scenario = RoutingScenario.of(people + "---\na: facebook es cordoba\n");

        String why = scenario.explains();

        assertThat(why.substring(why.lastIndexOf('|')).split(",")).hasSize(20);
    }
}
