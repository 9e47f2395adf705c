package plaza.workspace.live.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class APageGoesOnWhereItStoppedTest {

    @Test
    void what_was_written_is_read() {
        LastSeen seen = LastSeen.NOTHING.with("conversation", "12").with("agent", "7");

        assertThat(seen.text()).isEqualTo("agent=7;conversation=12");
        assertThat(LastSeen.parse(seen.text())).isEqualTo(seen);
    }

    @Test
    void what_is_not_of_its_form_is_left_out() {
        assertThat(LastSeen.parse("agent=7;;x;conversation=1\r\nEvil: 1;BIG=2").ids())
                .isEqualTo(Map.of("agent", "7"));
        assertThat(LastSeen.parse(null)).isEqualTo(LastSeen.NOTHING);
    }

    @Test
    void an_id_that_could_not_be_written_back_moves_nothing() {
        assertThat(LastSeen.NOTHING.with("agent", "7;conversation=9")).isEqualTo(LastSeen.NOTHING);
    }

    @Test
    void each_role_hears_of_what_it_may_see() {
        assertThat(Source.listFor(Set.of("agent"))).containsExactly(Source.CONVERSATION, Source.AGENT);
        assertThat(Source.listFor(Set.of("supervisor"))).containsExactly(Source.CONVERSATION, Source.AGENT);
        assertThat(Source.listFor(Set.of("quality"))).containsExactly(Source.CONVERSATION);
        assertThat(Source.listFor(Set.of("admin", "analyst"))).isEmpty();
    }
}
