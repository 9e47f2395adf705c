package plaza.conversation.commitment.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.conversation.clock.db.DueCases;
import plaza.conversation.commitment.Commitments;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.audit.AuditTrail;

/** Commitments in PostgreSQL. */
@ApplicationScoped
class PgCommitments implements Commitments {

    private static final int MOST_SHOWN = 50;
    private static final String IN_CASE =
            "conversationId = ?1" + " order by (case when keptAt is null then 0 else 1 end), keptAt desc, dueAt, id";
    private static final String THAT_ONE = "conversationId = ?1 and id = ?2";
    private static final String DUE = "conversationId in ?1 and nextAt < ?2 order by nextAt, id";
    private static final String THESE = "id in ?1";

    private final CommitmentRows rows;
    private final AuditTrail audit;

    PgCommitments(CommitmentRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Uni<Void> add(Commitment commitment) {
        return rows.persist(new CommitmentRow().written(commitment))
                .chain(() -> note("commitment.made", commitment.owner().subject(), commitment));
    }

    @Override
    public Uni<Void> keep(Commitment kept) {
        String by = Optional.ofNullable(kept.keptBy()).orElseThrow().subject();
        return rows.findById(kept.id().value())
                .invoke(row -> row.written(kept))
                .chain(() -> note("commitment.kept", by, kept));
    }

    @Override
    public Uni<Optional<Commitment>> find(ConversationId conversation, CommitmentId id) {
        return rows.find(THAT_ONE, conversation.value(), id.value())
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(CommitmentRow::commitment));
    }

    @Override
    public Uni<List<Commitment>> list(ConversationId conversation) {
        return rows.find(IN_CASE, conversation.value())
                .page(0, MOST_SHOWN)
                .list()
                .map(PgCommitments::commitments);
    }

    @Override
    public Uni<List<Commitment>> take(Instant now, int atMost) {
        return DueCases.lock("commitment", now, atMost)
                .chain(cases -> cases.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : rows.list(DUE, cases, now).map(PgCommitments::commitments));
    }

    @Override
    public Uni<Void> told(List<Commitment> taken, Instant now) {
        Map<UUID, Commitment> told = taken.stream()
                .map(each -> each.told(now))
                .collect(Collectors.toMap(each -> each.id().value(), each -> each));
        return rows.list(THESE, told.keySet())
                .invoke(found -> found.forEach(row -> row.written(told.get(row.id))))
                .replaceWithVoid();
    }

    private static List<Commitment> commitments(List<CommitmentRow> found) {
        return found.stream().map(CommitmentRow::commitment).toList();
    }

    private Uni<Void> note(String action, String by, Commitment commitment) {
        return audit.append(
                by,
                action,
                "commitment:" + commitment.id(),
                Map.of(
                        "conversation",
                        commitment.conversation().toString(),
                        "dueAt",
                        commitment.dueAt().toString()),
                commitment.what());
    }
}
