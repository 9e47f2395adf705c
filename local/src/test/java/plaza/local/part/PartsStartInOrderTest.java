package plaza.local.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsStartInOrderTest {

    @Test
    void a_part_comes_after_all_that_it_needs_and_no_later() {
        StartOrder order =
                StartOrder.of(List.of(part("service", "database", "broker"), part("database"), part("broker")));

        assertThat(order.waves())
                .containsExactly(
                        List.of(part("database"), part("broker")),
                        List.of(order.parts().getLast()));
        assertThat(order.parts().getLast().name()).isEqualTo("service");
    }

    @Test
    void what_nobody_needs_stops_first() {
        StartOrder order = StartOrder.of(List.of(part("database"), part("service", "database")));

        assertThat(order.stopping().getFirst()).extracting(Part::name).containsExactly("service");
        assertThat(order.stopping().getLast()).extracting(Part::name).containsExactly("database");
    }

    @Test
    void a_circle_is_refused_with_its_names() {
        assertThatThrownBy(() -> StartOrder.of(List.of(part("hen", "egg"), part("egg", "hen"))))
                .hasMessageContaining("hen")
                .hasMessageContaining("egg");
    }

    @Test
    void a_need_that_is_not_to_be_started_is_refused() {
        assertThatThrownBy(() -> StartOrder.of(List.of(part("service", "database"))))
                .hasMessageContaining("service");
    }

    @Test
    void the_parts_of_the_platform_can_be_started() {
        assertThat(StartOrder.of(Parts.all()).parts()).containsExactlyInAnyOrderElementsOf(Parts.all());
    }

    private static Part part(String name, String... after) {
        return new Part(name, new PartKind.Kafka(), 1, Set.of(after));
    }
}
