package plaza.conversation.promise.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import plaza.conversation.calendar.Calendars;
import plaza.conversation.promise.Crises;
import plaza.conversation.promise.Policies;
import plaza.conversation.promise.model.Policy;
import plaza.conversation.promise.model.PolicyBook;
import plaza.conversation.promise.model.PolicyId;
import plaza.platform.audit.AuditTrail;

/**
 * Policies in PostgreSQL. The book is kept in memory, with its calendars laid out, and read anew when the revision says
 * that it is old: what is asked each time is one row.
 */
@ApplicationScoped
class PgPolicies implements Policies {

    private static final String REVISION = "select revision from sla_book";
    private static final String BY_NAME = "order by name";

    private final SlaPolicyRows rows;
    private final Calendars calendars;
    private final Crises crises;
    private final AuditTrail audit;
    private final Clock clock;
    private final AtomicReference<@Nullable PolicyBook> known = new AtomicReference<>();

    PgPolicies(SlaPolicyRows rows, Calendars calendars, Crises crises, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.calendars = calendars;
        this.crises = crises;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<PolicyBook> book() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(REVISION, Long.class).getSingleResult())
                .chain(revision -> bookOf(revision));
    }

    @Override
    public Uni<List<Policy>> list() {
        return rows.list(BY_NAME)
                .map(found -> found.stream().map(PolicyMapping::policy).toList());
    }

    @Override
    public Uni<Optional<Policy>> find(PolicyId id) {
        return rows.findById(id.value()).map(row -> Optional.ofNullable(row).map(PolicyMapping::policy));
    }

    @Override
    public Uni<Void> store(Policy policy, String by) {
        return rows.findById(policy.id().value())
                .chain(row -> row == null
                        ? rows.persist(written(policy, new SlaPolicyRow(), by))
                        : Uni.createFrom().item(written(policy, row, by)))
                .chain(row -> audit.append(
                        by,
                        policy.version() == 0 ? "sla-policy.added" : "sla-policy.changed",
                        "sla-policy:" + policy.id(),
                        Map.of(
                                "version", Long.toString(policy.version()),
                                "goals", row.goals,
                                "warnPercent", Integer.toString(row.warnPercent),
                                "enabled", Boolean.toString(row.enabled)),
                        null));
    }

    /** What is read after the revision may be newer than it; then it is read once more next time. */
    private Uni<PolicyBook> bookOf(long revision) {
        PolicyBook book = known.get();
        if (book != null && book.revision() == revision) {
            return Uni.createFrom().item(book);
        }
        return list().chain(policies -> calendars.list().chain(all -> crises.brands()
                        .map(brands -> new PolicyBook(revision, policies, all, brands))))
                .invoke(known::set);
    }

    private SlaPolicyRow written(Policy policy, SlaPolicyRow row, String by) {
        PolicyMapping.write(policy, row);
        row.changedAt = clock.instant();
        row.changedBy = by;
        return row;
    }
}
