package plaza.agent.directory;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;

/** Reads the directory for people. */
@ApplicationScoped
public class ListDirectory {

    private final Directory directory;

    ListDirectory(Directory directory) {
        this.directory = directory;
    }

    /** The agent of that token subject who works here now. */
    @WithSession
    public Uni<Optional<Agent>> findActive(AgentId id) {
        return directory.find(id).map(found -> found.filter(Agent::active));
    }

    /** All sites. */
    @WithSession
    public Uni<List<SiteEntry>> listSites() {
        return directory.listSites();
    }

    /** Teams of the sites in reach. */
    @WithSession
    public Uni<List<TeamEntry>> listTeams(Reach reach) {
        return directory.listTeams(reach);
    }
}
