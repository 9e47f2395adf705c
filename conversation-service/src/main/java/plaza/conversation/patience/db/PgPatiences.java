package plaza.conversation.patience.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.patience.Patiences;
import plaza.conversation.patience.model.Patience;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.audit.AuditTrail;

/**
 * Patience in PostgreSQL. Brand by brand, an index of who is waited for since when is read from its beginning: with nobody
 * waited for too long that is one look into an index for each brand.
 */
@ApplicationScoped
class PgPatiences implements Patiences {

    private static final String GET = "select hours from patience where brand = :brand";
    private static final String KEEP = """
            insert into patience (brand, hours, changed_at, changed_by) values (:brand, :hours, :at, :by)
            on conflict (brand) do update set hours = excluded.hours, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by
            """;
    private static final String FORGET = "delete from patience where brand = :brand";

    /** Conditions stand as literals, so that the partial index serves. */
    private static final String LOCK = """
            select c.id from patience p cross join lateral (select q.id from conversation q
                where q.brand = p.brand and q.turn = 'waiting-for-customer'
                    and q.quiet_since < cast(:now as timestamptz) - p.hours * interval '1 hour'
                order by q.quiet_since limit :most) due
                join conversation c on c.id = due.id
            limit :most for update of c skip locked
            """;

    /** Whoever wrote while the lock was taken is not waited for any more. */
    private static final String STILL = """
            select c.id from conversation c join patience p on p.brand = c.brand
            where c.id in (:ids) and c.turn = 'waiting-for-customer'
                and c.quiet_since < cast(:now as timestamptz) - p.hours * interval '1 hour'
            order by c.quiet_since
            """;

    private final AuditTrail audit;
    private final Clock clock;

    PgPatiences(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Uni<Patience> get(String brand) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(GET, Integer.class)
                        .setParameter("brand", brand)
                        .getSingleResultOrNull())
                .map(hours -> new Patience(brand, limit(hours)));
    }

    @Override
    public Uni<Void> keep(Patience patience, String by) {
        Duration limit = patience.limit();
        return (limit == null ? forget(patience.brand()) : write(patience.brand(), limit, by))
                .chain(() -> audit.append(
                        by,
                        "patience.changed",
                        "brand:" + patience.brand(),
                        Map.of("hours", limit == null ? "none" : Long.toString(limit.toHours())),
                        null));
    }

    @Override
    public Uni<List<ConversationId>> take(Instant now, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, UUID.class)
                        .setParameter("now", now)
                        .setParameter("most", atMost)
                        .getResultList())
                .chain(locked -> locked.isEmpty() ? Uni.createFrom().item(List.<UUID>of()) : still(locked, now))
                .map(found -> found.stream().map(ConversationId::new).toList());
    }

    private static Uni<List<UUID>> still(List<UUID> locked, Instant now) {
        return Panache.getSession().chain(session -> session.createNativeQuery(STILL, UUID.class)
                .setParameter("ids", locked)
                .setParameter("now", now)
                .getResultList());
    }

    private Uni<Integer> write(String brand, Duration limit, String by) {
        return Panache.getSession().chain(session -> session.createNativeQuery(KEEP)
                .setParameter("brand", brand)
                .setParameter("hours", (int) limit.toHours())
                .setParameter("at", clock.instant())
                .setParameter("by", by)
                .executeUpdate());
    }

    private static Uni<Integer> forget(String brand) {
        return Panache.getSession().chain(session -> session.createNativeQuery(FORGET)
                .setParameter("brand", brand)
                .executeUpdate());
    }

    private static @Nullable Duration limit(@Nullable Integer hours) {
        return hours == null ? null : Duration.ofHours(hours);
    }
}
