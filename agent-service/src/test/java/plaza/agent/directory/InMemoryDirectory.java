package plaza.agent.directory;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;

/** The directory in memory. */
public final class InMemoryDirectory implements Directory {

    private final Map<String, SiteEntry> sites = new TreeMap<>();
    private final Map<String, TeamEntry> teams = new TreeMap<>();
    private final Map<AgentId, Agent> agents = new TreeMap<>();

    @Override
    public Uni<Optional<Agent>> find(AgentId id) {
        return Uni.createFrom().item(Optional.ofNullable(agents.get(id)));
    }

    @Override
    public Uni<List<SiteEntry>> listSites() {
        return Uni.createFrom().item(List.copyOf(sites.values()));
    }

    @Override
    public Uni<List<TeamEntry>> listTeams(Reach reach) {
        return Uni.createFrom()
                .item(teams.values().stream()
                        .filter(team -> reach.includes(team.site()))
                        .toList());
    }

    @Override
    public Uni<List<Agent>> listAgents(Reach reach) {
        return Uni.createFrom()
                .item(agents.values().stream()
                        .filter(agent -> reach.includes(agent.site()))
                        .sorted(Comparator.comparing(
                                        (Agent agent) -> agent.site().slug())
                                .thenComparing(Agent::name)
                                .thenComparing(Agent::id))
                        .toList());
    }

    @Override
    public Uni<Boolean> isEmpty() {
        return Uni.createFrom().item(sites.isEmpty());
    }

    @Override
    public Uni<Void> add(SiteEntry site) {
        return put(sites, site.site().slug(), site);
    }

    @Override
    public Uni<Void> add(TeamEntry team) {
        return sites.containsKey(team.site().slug())
                ? put(teams, team.team().slug(), team)
                : Uni.createFrom().failure(new IllegalStateException("no site " + team.site()));
    }

    @Override
    public Uni<Void> add(Agent agent) {
        return sites.containsKey(agent.site().slug())
                ? put(agents, agent.id(), agent)
                : Uni.createFrom().failure(new IllegalStateException("no site " + agent.site()));
    }

    private static <K, V> Uni<Void> put(Map<K, V> entries, K key, V value) {
        return entries.putIfAbsent(key, value) == null
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().failure(new IllegalStateException(key + " is taken"));
    }
}
