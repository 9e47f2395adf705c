package plaza.agent.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.house.House;
import plaza.agent.house.People;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Site;

/** What every {@link Directory} does. */
public interface DirectoryContract {

    Instant NOON = Instant.parse("2101-11-22T13:00:00.000Z");

    House house();

    @Test
    default void an_agent_is_found_by_the_subject_of_their_token_and_as_they_were_added() {
        Agent agent = People.at(house()).hired(NOON);

        assertThat(house().within(() -> house().directory().find(agent.id()))).contains(agent);
    }

    @Test
    default void nobody_is_found_by_a_subject_that_nobody_has() {
        assertThat(house().within(() -> house().directory().find(new AgentId("nobody"))))
                .isEmpty();
    }

    @Test
    default void a_subject_belongs_to_one_agent() {
        Agent agent = People.at(house()).hired(NOON);

        assertThatThrownBy(() -> house().within(() -> house().directory().add(agent)))
                .isInstanceOf(Exception.class);
    }

    @Test
    default void a_team_belongs_to_a_site_that_exists() {
        People people = People.at(house());
        TeamEntry elsewhere = new TeamEntry(people.team(), "Team", new Site("nowhere"), true);

        assertThatThrownBy(() -> house().within(() -> house().directory().add(elsewhere)))
                .isInstanceOf(Exception.class);
    }

    @Test
    default void sites_are_listed_for_everybody() {
        People people = People.at(house());

        assertThat(house().within(() -> house().directory().listSites())).contains(people.siteEntry());
    }

    @Test
    default void teams_and_agents_are_listed_within_reach_only() {
        People own = People.at(house());
        People foreign = People.at(house());
        Agent shown = own.hired(NOON);
        foreign.hired(NOON);
        Reach reach = new Reach.Only(Set.of(own.site()));

        assertThat(house().within(() -> house().directory().listTeams(reach))).containsExactly(own.teamEntry());
        assertThat(house().within(() -> house().directory().listAgents(reach))).containsExactly(shown);
    }

    @Test
    default void without_reach_nothing_is_listed() {
        People.at(house()).hired(NOON);

        assertThat(house().within(() -> house().directory().listAgents(new Reach.Only(Set.of()))))
                .isEmpty();
    }

    @Test
    default void with_sites_it_is_not_empty() {
        People.at(house());

        assertThat(house().within(() -> house().directory().isEmpty())).isFalse();
    }
}
