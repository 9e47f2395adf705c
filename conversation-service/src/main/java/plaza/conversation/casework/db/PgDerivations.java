package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.casework.Derivations;
import plaza.conversation.casework.model.Derivation;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Counts who had a case after whom, by its epochs: acceptances may be heard in any order. */
@ApplicationScoped
class PgDerivations implements Derivations {

    private static final String TAKEN = """
            insert into case_owner (conversation_id, epoch, agent_id) values (:conversation, :epoch, :agent)
            on conflict (conversation_id, epoch) do nothing
            """;
    private static final String TRANSFERS = """
            select count(*) from (select agent_id, lag(agent_id) over (order by epoch) as before from case_owner
                where conversation_id = :conversation) owners
            where before <> agent_id
            """;
    private static final String DEFLECTIONS = "select count(*) from deflection where conversation_id = :conversation";

    @Override
    public Uni<Void> taken(ConversationId conversation, long epoch, AgentId by) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKEN)
                        .setParameter("conversation", conversation.value())
                        .setParameter("epoch", epoch)
                        .setParameter("agent", by.subject())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Derivation> of(ConversationId conversation) {
        return count(TRANSFERS, conversation).chain(transfers -> count(DEFLECTIONS, conversation)
                .map(deflections -> new Derivation(transfers, deflections)));
    }

    private static Uni<Integer> count(String query, ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, Long.class)
                        .setParameter("conversation", conversation.value())
                        .getSingleResult())
                .map(Math::toIntExact);
    }
}
