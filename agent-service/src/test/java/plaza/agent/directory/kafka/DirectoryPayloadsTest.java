package plaza.agent.directory.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.agent.directory.model.Abilities;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.house.Json;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.Units;
import plaza.contracts.EventAssertions;
import plaza.contracts.Events;

/** The directory leaves exactly as its committed examples. */
class DirectoryPayloadsTest {

    private static final Events EVENTS = Events.load();
    private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
    private static final Site CORDOBA = new Site("cordoba");
    private static final List<Language> SPANISH = List.of(new Language("es"));

    @Test
    void site_changed() {
        SiteEntry site = new SiteEntry(CORDOBA, "Córdoba", ZoneId.of("America/Argentina/Cordoba"), "AR", SPANISH, true);

        assertTold(SiteChangedPayload.of(site, AT), "agent.site-changed.v1", "full");
    }

    @Test
    void team_changed() {
        TeamEntry team = new TeamEntry(new Team("redes"), "Redes sociales Córdoba", CORDOBA, true);

        assertTold(TeamChangedPayload.of(team, AT), "agent.team-changed.v1", "full");
    }

    @Test
    void agent_changed() {
        assertTold(AgentChangedPayload.of(lucia(new Team("redes")), AT), "agent.agent-changed.v1", "full");
        assertTold(AgentChangedPayload.of(lucia(null), AT), "agent.agent-changed.v1", "minimal");
    }

    private static void assertTold(Object payload, String type, String example) {
        String text = Json.text(payload);

        assertThatJson(text).isEqualTo(EVENTS.get(type).example(example).json());
        EventAssertions.assertFits(type, text);
    }

    private static Agent lucia(@Nullable Team team) {
        return new Agent(
                new AgentId("a0000000-0000-4000-8000-000000000001"),
                "Lucía Ferreyra",
                "Lucía",
                CORDOBA,
                team,
                new Abilities(
                        SPANISH,
                        List.of(new Brand("telco-andina")),
                        List.of(new Channel("facebook")),
                        List.of(new Skill("mobile"))),
                new Units(3),
                true);
    }
}
