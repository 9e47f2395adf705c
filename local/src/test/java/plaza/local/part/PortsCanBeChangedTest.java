package plaza.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsCanBeChangedTest {

    @Test
    void without_a_variable_a_part_has_its_default_port() {
        assertThat(PortPlan.fixed(Parts.all(), Map.of()).get(Parts.KEYCLOAK)).isEqualTo(8180);
    }

    @Test
    void a_variable_named_after_the_part_gives_it_another() {
        PortPlan plan = PortPlan.fixed(Parts.all(), Map.of("PLAZA_PORT_CHANNEL_SIMULATOR", "28090"));

        assertThat(plan.get(Parts.SIMULATOR)).isEqualTo(28090);
    }

    @Test
    void what_is_no_port_is_refused_with_the_variables_name() {
        for (String wrong : List.of("eighty", "0", "65536", "-1", "8080 8081")) {
            assertThatThrownBy(() -> PortPlan.fixed(Parts.all(), Map.of("PLAZA_PORT_KAFKA", wrong)))
                    .hasMessageContaining("PLAZA_PORT_KAFKA")
                    .hasMessageContaining(wrong);
        }
    }

    @Test
    void all_taken_ports_are_named_at_once() {
        PortPlan plan = PortPlan.fixed(Parts.all(), Map.of());

        List<Part> taken = plan.taken(Parts.all(), Set.of(8081, 19092)::contains);

        assertThat(taken).extracting(Part::name).containsExactly(Parts.KAFKA, Parts.INGESTION);
    }
}
