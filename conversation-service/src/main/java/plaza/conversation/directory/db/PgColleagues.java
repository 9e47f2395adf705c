package plaza.conversation.directory.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.directory.model.Colleague;
import plaza.conversation.vocabulary.model.AgentId;

/** Our own people in PostgreSQL. */
@ApplicationScoped
class PgColleagues implements Colleagues {

    /** One statement, so that two states of one agent cannot overtake each other. */
    private static final String KEEP = """
            insert into agent_projection (agent_id, name, public_name, site, changed_at)
            values (:agent, :name, :publicName, :site, :at)
            on conflict (agent_id) do update set name = excluded.name, public_name = excluded.public_name,
                site = excluded.site, changed_at = excluded.changed_at
                where agent_projection.changed_at <= excluded.changed_at
            """;

    private static final String NAMES = "select a.agentId as id, a.name as name from AgentRow a where a.agentId in ?1";

    /** An agent and their name. */
    record Named(String id, String name) {}

    @Override
    public Uni<Void> keep(Colleague colleague) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("agent", colleague.id().subject())
                        .setParameter("name", colleague.name())
                        .setParameter("publicName", colleague.publicName())
                        .setParameter("site", colleague.site())
                        .setParameter("at", colleague.changedAt())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<AgentId, String>> names(Collection<AgentId> agents) {
        List<String> subjects = agents.stream().map(AgentId::subject).distinct().toList();
        return subjects.isEmpty() ? Uni.createFrom().item(Map.of()) : named(subjects);
    }

    private static Uni<Map<AgentId, String>> named(List<String> subjects) {
        return Panache.getSession()
                .chain(session -> session.createQuery(NAMES, Named.class)
                        .setParameter(1, subjects)
                        .getResultList())
                .map(found -> found.stream().collect(Collectors.toMap(each -> new AgentId(each.id()), Named::name)));
    }
}
