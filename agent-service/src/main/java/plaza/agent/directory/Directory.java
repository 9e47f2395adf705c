package plaza.agent.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;

/** Sites, teams and agents. What is added is also told (agent.directory.v1). */
public interface Directory {

    /** The agent of that token subject, also one who has left. */
    Uni<Optional<Agent>> find(AgentId id);

    /** All sites, by slug. */
    Uni<List<SiteEntry>> listSites();

    /** The teams of the sites in reach, by slug. */
    Uni<List<TeamEntry>> listTeams(Reach reach);

    /** The agents of the sites in reach, by site, then name. */
    Uni<List<Agent>> listAgents(Reach reach);

    /** True before the first site. */
    Uni<Boolean> isEmpty();

    /** Adds a site; fails where its slug is taken. */
    Uni<Void> add(SiteEntry site);

    /** Adds a team of a known site; fails where its slug is taken. */
    Uni<Void> add(TeamEntry team);

    /** Adds an agent of a known site and team; fails where the subject is taken. */
    Uni<Void> add(Agent agent);
}
