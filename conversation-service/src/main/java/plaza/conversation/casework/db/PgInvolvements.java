package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.conversation.casework.Involvements;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Involvements in PostgreSQL. */
@ApplicationScoped
class PgInvolvements implements Involvements {

    /** One statement, so that two offers at once do not collide. */
    private static final String ADD = """
            insert into involvement (agent_id, conversation_id) values (:agent, :conversation)
            on conflict do nothing
            """;

    private static final String LIST =
            "select i.agentId from InvolvementRow i where i.conversationId = ?1 order by i.agentId";

    private static final String OF_ALL =
            "select i.conversationId, i.agentId from InvolvementRow i where i.conversationId in ?1";

    /** Somebody involved in one of several cases. */
    record Involved(UUID conversation, String agent) {}

    @Override
    public Uni<Void> add(ConversationId conversation, AgentId agent) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("agent", agent.subject())
                        .setParameter("conversation", conversation.value())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Set<AgentId>> list(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createQuery(LIST, String.class)
                        .setParameter(1, conversation.value())
                        .getResultList())
                .map(subjects -> subjects.stream().map(AgentId::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Uni<Map<ConversationId, Set<AgentId>>> list(Collection<ConversationId> conversations) {
        return Panache.getSession()
                .chain(session -> session.createQuery(OF_ALL, Involved.class)
                        .setParameter(
                                1,
                                conversations.stream()
                                        .map(ConversationId::value)
                                        .toList())
                        .getResultList())
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(
                                each -> new ConversationId(each.conversation()),
                                Collectors.mapping(
                                        each -> new AgentId(each.agent()), Collectors.toUnmodifiableSet()))));
    }
}
