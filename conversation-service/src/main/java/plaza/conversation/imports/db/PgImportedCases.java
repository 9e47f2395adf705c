package plaza.conversation.imports.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.imports.ImportedCases;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Report;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.platform.audit.AuditTrail;

/** Imported cases in PostgreSQL. */
@ApplicationScoped
class PgImportedCases implements ImportedCases {

    private static final String CLOSE = "insert into closing (id, conversation_id, agent_id, reason, at, waived)"
            + " values (:id, :conversation, :agent, :reason, :at, 'imported')";
    private static final String DONE = "insert into closing_message (message_id, closing_id)"
            + " select cast(each as uuid), :id from unnest(string_to_array(:messages, ',')) as each";

    private final AuditTrail audit;

    PgImportedCases(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public Uni<Boolean> isKnown(String source, String caseId) {
        return Panache.getSession()
                .chain(session -> session.find(ImportedCaseRow.class, new ImportedCaseRow.Key(source, caseId)))
                .map(row -> row != null);
    }

    @Override
    public Uni<Void> add(Order order, String caseId, ConversationId conversation, boolean opened, Instant at) {
        ImportedCaseRow row = new ImportedCaseRow();
        row.source = order.source();
        row.caseId = caseId;
        row.conversationId = conversation.value();
        row.opened = opened;
        row.importedBy = order.by().subject();
        row.importedAt = at;
        return Panache.getSession().chain(session -> session.persist(row).chain(session::flush));
    }

    @Override
    public Uni<Void> close(UUID id, ConversationId conversation, Closing closing, Collection<MessageId> done) {
        String messages = done.stream().map(MessageId::toString).collect(Collectors.joining(","));
        return Panache.getSession().chain(session -> session.flush()
                .chain(() -> session.createNativeQuery(CLOSE)
                        .setParameter("id", id)
                        .setParameter("conversation", conversation.value())
                        .setParameter(
                                "agent",
                                closing.by() == null ? null : closing.by().subject())
                        .setParameter("reason", closing.reason().label())
                        .setParameter("at", closing.at())
                        .executeUpdate())
                .chain(() -> session.createNativeQuery(DONE)
                        .setParameter("id", id)
                        .setParameter("messages", messages)
                        .executeUpdate())
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> note(UUID id, Order order, Report report) {
        Map<String, String> facts = Map.of(
                "source", order.source(),
                "waiting", Integer.toString(report.waiting()),
                "closed", Integer.toString(report.closed()),
                "known", Integer.toString(report.known()),
                "messages", Integer.toString(report.messages()),
                "rejected", Integer.toString(report.rejected()));
        return audit.append(order.by().subject(), "cases.imported", "import:" + id, facts, null);
    }
}
