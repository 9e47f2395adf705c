package plaza.simulator.graph;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class FieldSelectionTest {
    @Test
    void fields_come_in_the_order_asked_for() {
        assertThat(FieldSelection.read("id, message,from").names()).containsExactly("id", "message", "from");
    }

    @Test
    void a_field_may_ask_for_fields_within() {
        assertThat(FieldSelection.read("from{id,name},id").fields().get("from").names())
                .containsExactly("id", "name");
    }

    @Test
    void modifiers_are_read_over() {
        assertThat(FieldSelection.read("comments.limit(5).order(chronological){id,from{name}}")
                        .fields()
                        .get("comments")
                        .names())
                .containsExactly("id", "from");
    }

    @Property
    void no_text_breaks_it(
            @ForAll @Chars({',', '{', '}', '(', ')', '.'}) @CharRange(from = 'a', to = 'c') String text) {
        assertThat(FieldSelection.read(text).names()).doesNotContain("");
    }
}
