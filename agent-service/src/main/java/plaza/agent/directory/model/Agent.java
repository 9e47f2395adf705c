package plaza.agent.directory.model;

import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.Units;

/**
 * A person who answers customers.
 *
 * @param id subject of their token
 * @param name full name, for colleagues
 * @param publicName what customers read in signatures
 * @param site where they work
 * @param team in which team, if any
 * @param abilities what they may be asked to do
 * @param capacity units of work at once
 * @param active false once they have left
 */
public record Agent(
        AgentId id,
        String name,
        String publicName,
        Site site,
        @Nullable Team team,
        Abilities abilities,
        Units capacity,
        boolean active) {

    /** Who and where, as facts tell it. */
    public Assignee assignee() {
        return new Assignee(id, site, team);
    }
}
