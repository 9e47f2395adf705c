package plaza.conversation.outreach.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.outreach.CustomerWishes;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.audit.AuditTrail;

/** What customers wish, in PostgreSQL. */
@ApplicationScoped
class PgCustomerWishes implements CustomerWishes {

    /** A customer and all who became part of them, also by way of others: four joins deep, which nobody reaches. */
    static final String ONE_PERSON = """
            select p.id from CustomerRow p where p.id = :customer or p.mergedInto = :customer
                or p.mergedInto in (select q.id from CustomerRow q where q.mergedInto = :customer
                    or q.mergedInto in (select r.id from CustomerRow r where r.mergedInto = :customer
                        or r.mergedInto in (select s.id from CustomerRow s where s.mergedInto = :customer)))
            """;

    private static final String OF_ONE_PERSON = "select w from WishesRow w where w.customerId in (" + ONE_PERSON + ")";
    private static final String LOCK = "select id from customer where id = :customer for no key update";

    private final WishesRows rows;
    private final AuditTrail audit;

    PgCustomerWishes(WishesRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Uni<KeptWishes> get(CustomerId customer) {
        return rows.findById(customer.value()).map(row -> kept(customer, row));
    }

    @Override
    public Uni<Wishes> holding(CustomerId customer) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF_ONE_PERSON, WishesRow.class)
                        .setParameter("customer", customer.value())
                        .getResultList())
                .map(found -> found.stream()
                        .sorted(Comparator.comparing((WishesRow row) -> !row.customerId.equals(customer.value()))
                                .thenComparing(row -> row.customerId))
                        .map(WishesColumns::wishes)
                        .reduce(Wishes.NONE, Wishes::and));
    }

    @Override
    public Uni<Boolean> replace(KeptWishes before, Wishes next, AgentId by, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, UUID.class)
                        .setParameter("customer", before.customer().value())
                        .getResultList())
                .chain(() -> rows.findById(before.customer().value()))
                .call(row -> row == null
                        ? Uni.createFrom().voidItem()
                        : Panache.getSession().chain(s -> s.refresh(row)))
                .chain(row -> kept(before.customer(), row).version() == before.version()
                        ? write(row, before, next, by, at).replaceWith(true)
                        : Uni.createFrom().item(false));
    }

    private Uni<Void> write(@Nullable WishesRow known, KeptWishes before, Wishes next, AgentId by, Instant at) {
        WishesRow row = known == null ? new WishesRow() : known;
        row.customerId = before.customer().value();
        row.version = before.version() + 1;
        WishesColumns.write(next, row);
        row.changedAt = at;
        row.changedBy = by.subject();
        return rows.persist(row)
                .chain(() -> audit.append(
                        by.subject(),
                        "customer.wishes-changed",
                        "customer:" + before.customer(),
                        Map.of(
                                "version",
                                Long.toString(row.version),
                                "channels",
                                row.channels,
                                "consents",
                                row.consents,
                                "quiet",
                                row.quietFrom == null ? "as usual" : row.quietFrom + " to " + row.quietUntil),
                        null));
    }

    private static KeptWishes kept(CustomerId customer, @Nullable WishesRow row) {
        return row == null
                ? new KeptWishes(customer, 0, Wishes.NONE)
                : new KeptWishes(customer, row.version, WishesColumns.wishes(row));
    }
}
