package plaza.conversation.outreach.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import plaza.conversation.outreach.Attempts;
import plaza.conversation.outreach.model.Attempt;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.audit.AuditTrail;

/** What we began, in PostgreSQL. */
@ApplicationScoped
class PgAttempts implements Attempts {

    private static final String LOCK = "select id from customer where id = :customer for no key update";
    private static final String BEGUN = "select a.at from AttemptRow a where a.channel is not null and a.at > :since"
            + " and a.customerId in (" + PgCustomerWishes.ONE_PERSON + ") order by a.at desc";

    private final AttemptRows rows;
    private final AuditTrail audit;

    PgAttempts(AttemptRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Uni<Void> lock(CustomerId customer) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, UUID.class)
                        .setParameter("customer", customer.value())
                        .getResultList())
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Instant>> begun(CustomerId customer, Instant since) {
        return Panache.getSession().chain(session -> session.createSelectionQuery(BEGUN, Instant.class)
                .setParameter("customer", customer.value())
                .setParameter("since", since)
                .getResultList());
    }

    @Override
    public Uni<Void> keep(Attempt attempt) {
        AttemptRow row = new AttemptRow(attempt);
        return rows.persist(row)
                .chain(() -> audit.append(
                        attempt.by().subject(),
                        row.refusal == null ? "customer.contact-begun" : "customer.contact-refused",
                        "customer:" + attempt.customer(),
                        facts(row),
                        null));
    }

    private static Map<String, String> facts(AttemptRow row) {
        Map<String, String> facts =
                new TreeMap<>(Map.of("occasion", row.occasion, "brand", row.brand, "ladder", row.ladder));
        facts.put(
                row.refusal == null ? "channel" : "refusal",
                String.valueOf(row.refusal == null ? row.channel : row.refusal));
        return facts;
    }
}
