package plaza.conversation.deflection.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import plaza.conversation.deflection.Deflections;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.audit.AuditTrail;

/** Deflections in PostgreSQL. */
@ApplicationScoped
class PgDeflections implements Deflections {

    private static final String IN_CASE = "conversationId = ?1 order by at, id";

    private final DeflectionRows rows;
    private final AuditTrail audit;

    PgDeflections(DeflectionRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Uni<Void> add(Deflection deflection) {
        DeflectionRow row = new DeflectionRow();
        row.id = deflection.id();
        row.conversationId = deflection.conversation().value();
        row.agentId = deflection.by().subject();
        row.sentTo = deflection.to();
        row.reason = deflection.reason();
        row.at = deflection.at();
        return rows.persistAndFlush(row)
                .chain(() -> audit.append(
                        deflection.by().subject(),
                        "customer.deflected",
                        "conversation:" + deflection.conversation(),
                        Map.of("to", deflection.to(), "reason", deflection.reason()),
                        null));
    }

    @Override
    public Uni<List<Deflection>> list(ConversationId conversation) {
        return rows.list(IN_CASE, conversation.value())
                .map(found -> found.stream().map(PgDeflections::deflection).toList());
    }

    private static Deflection deflection(DeflectionRow row) {
        return new Deflection(
                row.id,
                new ConversationId(row.conversationId),
                new AgentId(row.agentId),
                row.sentTo,
                row.reason,
                row.at);
    }
}
