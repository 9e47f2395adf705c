package plaza.conversation.sight.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import plaza.conversation.sight.OwnCustomers;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.audit.AuditTrail;

/** Asks PostgreSQL whose customers somebody has open cases of. */
@ApplicationScoped
class PgOwnCustomers implements OwnCustomers {

    private static final String OWN = "select count(*) from ConversationRow mine"
            + " where mine.customerId = :id and mine.owner = :agent and mine.turn <> 'resolved'";
    private static final String OF_OWN = "select count(*) from ConversationRow mine, ConversationRow past"
            + " where past.id = :id and mine.customerId = past.customerId and mine.owner = :agent"
            + " and mine.turn <> 'resolved'";

    private final AuditTrail audit;

    PgOwnCustomers(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Boolean> isOwn(CustomerId customer, AgentId agent) {
        return isAny(OWN, customer.value(), agent);
    }

    @Override
    public Uni<Boolean> isOfOwn(ConversationId past, AgentId agent) {
        return isAny(OF_OWN, past.value(), agent);
    }

    @Override
    public Uni<Void> noteReading(ConversationId past, AgentId agent) {
        return audit.append(agent.subject(), "conversation.read-as-history", "conversation:" + past, Map.of(), null);
    }

    private static Uni<Boolean> isAny(String query, Object id, AgentId agent) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(query, Long.class)
                        .setParameter("id", id)
                        .setParameter("agent", agent.subject())
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
