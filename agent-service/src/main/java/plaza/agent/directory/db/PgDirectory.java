package plaza.agent.directory.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plaza.agent.directory.Directory;
import plaza.agent.directory.kafka.DirectoryEvents;
import plaza.agent.directory.model.Agent;
import plaza.agent.directory.model.SiteEntry;
import plaza.agent.directory.model.TeamEntry;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Site;
import plaza.platform.outbox.Outbox;

/** The directory in PostgreSQL. */
@ApplicationScoped
class PgDirectory implements Directory {

    private final SiteRows sites;
    private final TeamRows teams;
    private final AgentRows agents;
    private final DirectoryEvents events;
    private final Outbox outbox;
    private final Clock clock;

    PgDirectory(SiteRows sites, TeamRows teams, AgentRows agents, DirectoryEvents events, Outbox outbox, Clock clock) {
        this.sites = sites;
        this.teams = teams;
        this.agents = agents;
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Agent>> find(AgentId id) {
        return agents.findById(id.value()).map(row -> Optional.ofNullable(row).map(DirectoryMapping::agent));
    }

    @Override
    public Uni<List<SiteEntry>> listSites() {
        return sites.find("order by slug")
                .list()
                .map(rows -> rows.stream().map(DirectoryMapping::site).toList());
    }

    @Override
    public Uni<List<TeamEntry>> listTeams(Reach reach) {
        var query =
                switch (reach) {
                    case Reach.Everywhere() -> teams.find("order by slug");
                    case Reach.Only only -> teams.find("site in ?1 order by slug", slugs(only));
                };
        return query.list()
                .map(rows -> rows.stream().map(DirectoryMapping::team).toList());
    }

    @Override
    public Uni<List<Agent>> listAgents(Reach reach) {
        var query =
                switch (reach) {
                    case Reach.Everywhere() -> agents.find("order by site, name, id");
                    case Reach.Only only -> agents.find("site in ?1 order by site, name, id", slugs(only));
                };
        return query.list()
                .map(rows -> rows.stream().map(DirectoryMapping::agent).toList());
    }

    @Override
    public Uni<Boolean> isEmpty() {
        return sites.count().map(count -> count == 0);
    }

    @Override
    public Uni<Void> add(SiteEntry site) {
        Instant at = clock.instant();
        return sites.persistAndFlush(DirectoryMapping.row(site, at))
                .chain(row -> outbox.append(List.of(events.of(site, row.version, at))));
    }

    @Override
    public Uni<Void> add(TeamEntry team) {
        Instant at = clock.instant();
        return teams.persistAndFlush(DirectoryMapping.row(team, at))
                .chain(row -> outbox.append(List.of(events.of(team, row.version, at))));
    }

    @Override
    public Uni<Void> add(Agent agent) {
        Instant at = clock.instant();
        return agents.persistAndFlush(DirectoryMapping.row(agent, at))
                .chain(row -> outbox.append(List.of(events.of(agent, row.version, at))));
    }

    private static Collection<String> slugs(Reach.Only only) {
        return only.sites().stream().map(Site::slug).toList();
    }
}
