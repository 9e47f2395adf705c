package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
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
}
