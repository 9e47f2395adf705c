package plaza.conversation.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plaza.conversation.directory.model.Colleague;
import plaza.conversation.intake.House;
import plaza.conversation.intake.Tags;
import plaza.conversation.vocabulary.model.AgentId;

/** What every {@link Colleagues} does. */
public interface ColleaguesContract {

    Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    House house();

    @Test
    default void the_newest_name_counts_in_any_order() {
        AgentId agent = new AgentId(Tags.next());

        keep(agent, "Lucía Ferreyra de Paz", NOON.plusSeconds(60));
        keep(agent, "Lucía Ferreyra", NOON);

        assertThat(names(agent)).isEqualTo(Map.of(agent, "Lucía Ferreyra de Paz"));
    }

    @Test
    default void who_is_not_known_has_no_name() {
        AgentId known = new AgentId(Tags.next());
        keep(known, "Mateo Quiroga", NOON);

        assertThat(names(known, new AgentId(Tags.next()))).containsOnlyKeys(known);
        assertThat(names()).isEmpty();
    }

    private void keep(AgentId agent, String name, Instant at) {
        house().within(() -> house().colleagues().keep(new Colleague(agent, name, name, "cordoba", at)));
    }

    private Map<AgentId, String> names(AgentId... agents) {
        return house().within(() -> house().colleagues().names(List.of(agents)));
    }
}
