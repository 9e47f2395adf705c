package plaza.conversation.closing.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.closing.Closings;
import plaza.conversation.closing.model.Waiver;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.audit.AuditTrail;

/** Closings in PostgreSQL. */
@ApplicationScoped
class PgClosings implements Closings {

    /** All that the customer said since the case was last closed. */
    private static final String COVER = """
            insert into closing_message (message_id, closing_id)
            select m.id, :closing from message m
            where m.conversation_id = :conversation and m.direction = 'inbound'
                and not exists (select 1 from closing_message x where x.message_id = m.id
                    and not exists (select 1 from reply r where r.closed_by = x.closing_id
                        and r.state in ('refused', 'undelivered')))
            """;

    /** Who did it in the audit trail, where none of us did. */
    private static final String NOBODY = "plaza";

    private final ClosingRows rows;
    private final AuditTrail audit;

    PgClosings(ClosingRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Uni<Void> add(UUID id, ConversationId conversation, Closing closing, @Nullable Waiver waiver) {
        ClosingRow row = new ClosingRow();
        row.id = id;
        row.conversationId = conversation.value();
        row.agentId = closing.by() == null ? null : closing.by().subject();
        row.reason = closing.reason().label();
        row.at = closing.at();
        row.waived = waiver == null ? null : waiver.label();
        write(closing.reason().reasons(), row);
        return rows.persistAndFlush(row)
                .chain(() -> cover(id, conversation))
                .chain(() -> audit.append(
                        row.agentId == null ? NOBODY : row.agentId,
                        "conversation.resolved",
                        "conversation:" + conversation,
                        told(closing, waiver),
                        null));
    }

    private static void write(@Nullable Reasons reasons, ClosingRow row) {
        if (reasons != null) {
            row.treeVersion = reasons.version();
            row.product = reasons.product();
            row.cause = reasons.cause();
            row.solution = reasons.resolution();
            row.area = reasons.area();
        }
    }

    private static Map<String, String> told(Closing closing, @Nullable Waiver waiver) {
        Map<String, String> told =
                new HashMap<>(Map.of("reason", closing.reason().label()));
        if (waiver != null) {
            told.put("publicClosingWaived", waiver.label());
        }
        Reasons reasons = closing.reason().reasons();
        if (reasons != null) {
            told.put("treeVersion", Long.toString(reasons.version()));
            told.put("product", reasons.product());
            told.put("cause", reasons.cause());
            told.put("resolution", reasons.resolution());
            told.put("area", reasons.area());
        }
        return told;
    }

    private static Uni<Void> cover(UUID id, ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COVER)
                        .setParameter("closing", id)
                        .setParameter("conversation", conversation.value())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
