package plaza.conversation.reason.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.reason.ReasonTrees;
import plaza.conversation.reason.model.ReasonTree;
import plaza.platform.audit.AuditTrail;

/** Trees in PostgreSQL. */
@ApplicationScoped
class PgReasonTrees implements ReasonTrees {

    private static final String NEWEST = "brand = ?1 order by version desc";

    private final ReasonTreeRows rows;
    private final AuditTrail audit;
    private final Clock clock;

    PgReasonTrees(ReasonTreeRows rows, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<ReasonTree>> find(String brand) {
        return rows.find(NEWEST, brand).firstResult().map(row -> Optional.ofNullable(row)
                .map(BranchColumns::tree));
    }

    @Override
    public Uni<Optional<ReasonTree>> find(String brand, long version) {
        return rows.findById(new ReasonTreeRow.Key(brand, version))
                .map(row -> Optional.ofNullable(row).map(BranchColumns::tree));
    }

    @Override
    public Uni<Void> add(ReasonTree tree, String by) {
        ReasonTreeRow row = new ReasonTreeRow();
        row.brand = tree.brand();
        row.version = tree.version();
        row.branches = BranchColumns.text(tree);
        row.changedAt = clock.instant();
        row.changedBy = by;
        return rows.persistAndFlush(row)
                .chain(() -> audit.append(
                        by,
                        "reasons.changed",
                        "brand:" + tree.brand(),
                        Map.of("version", Long.toString(tree.version())),
                        null));
    }
}
