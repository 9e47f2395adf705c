package plaza.agent.assignment.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import plaza.agent.assignment.Works;
import plaza.agent.assignment.model.Work;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;

/** Work in PostgreSQL. What is told of it leaves with the row or not at all. */
@ApplicationScoped
class PgWorks implements Works {

    private final WorkRows rows;
    private final WorkHistory history;
    private final WorkTelling telling;

    PgWorks(WorkRows rows, WorkHistory history, WorkTelling telling) {
        this.rows = rows;
        this.history = history;
        this.telling = telling;
    }

    @Override
    public Uni<Optional<Work>> findForChange(ConversationId conversation) {
        return rows.findById(conversation.value(), LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(WorkMapping::work));
    }

    @Override
    public Uni<List<Work>> listForChange(Collection<ConversationId> conversations) {
        return rows.find("conversationId in ?1 order by conversationId", ids(conversations))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .map(found -> found.stream().map(WorkMapping::work).toList());
    }

    @Override
    public Uni<List<ConversationId>> listOfferedTo(AgentId agent) {
        return conversations("state = 'offered' and offeredTo = ?1", agent);
    }

    @Override
    public Uni<List<ConversationId>> listAssignedTo(AgentId agent) {
        return conversations("state = 'assigned' and ownerId = ?1", agent);
    }

    @Override
    public Uni<Void> store(List<WorkChange<?>> changes) {
        Map<UUID, WorkChange<?>> byId = changes.stream()
                .collect(Collectors.toMap(
                        change -> change.next().dossier().conversation().value(), Function.identity()));
        return rows.find("conversationId in ?1", byId.keySet())
                .list()
                .chain(known -> write(known, byId))
                .chain(() -> history.keep(changes))
                .chain(() -> telling.tell(changes));
    }

    /** Rows that are known are in the session since they were locked; the others are new. */
    private Uni<Void> write(List<WorkRow> known, Map<UUID, WorkChange<?>> changes) {
        known.forEach(row -> WorkMapping.write(changes.get(row.conversationId).next(), row));
        List<UUID> present = known.stream().map(row -> row.conversationId).toList();
        List<WorkRow> added = new ArrayList<>();
        changes.forEach((id, change) -> {
            if (!present.contains(id)) {
                WorkRow row = new WorkRow();
                WorkMapping.write(change.next(), row);
                added.add(row);
            }
        });
        return added.isEmpty() ? Uni.createFrom().voidItem() : rows.persist(added);
    }

    private Uni<List<ConversationId>> conversations(String condition, AgentId agent) {
        return rows.find(
                        "select conversationId from WorkRow where " + condition + " order by conversationId",
                        agent.value())
                .project(UUID.class)
                .list()
                .map(found -> found.stream().map(ConversationId::new).toList());
    }

    private static List<UUID> ids(Collection<ConversationId> conversations) {
        return conversations.stream().map(ConversationId::value).toList();
    }
}
