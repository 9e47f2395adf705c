package plaza.ingestion.silence.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.ingestion.account.model.Slug;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.silence.Silences;
import plaza.ingestion.silence.model.OnTheWay;
import plaza.ingestion.silence.model.Silence;

/**
 * Silences in table {@code brand_silence}. Whatever lets something leave shares a lock of its transaction; who silences
 * waits for that lock alone. It is asked for in a statement of its own, because a statement sees what was committed when
 * it began, not when it got a lock.
 */
@ApplicationScoped
class PgSilences implements Silences {

    private static final String LIST = "from BrandSilenceRow order by brand";
    private static final String COVERS =
            "select s.brand from brand_silence s" + " join account a on a.brand = s.brand where a.ref = :account";
    private static final String SHARE =
            "select cast(pg_advisory_xact_lock_shared(hashtextextended('plaza.ingestion.silence', 0)) as text)";
    private static final String ALONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('plaza.ingestion.silence', 0)) as text)";

    /** With the act itself well within the 5 s that are promised. */
    private static final String NOT_FOR_LONG = "set local lock_timeout = '3s'";

    private static final String ADD = "insert into brand_silence (brand, since, silenced_by, name, reason)"
            + " values (:brand, :since, :by, :name, :reason) on conflict (brand) do nothing";
    private static final String REMOVE = "delete from BrandSilenceRow where brand = :brand";
    private static final String ON_THE_WAY = "select a.brand,"
            + " count(*) filter (where r.state in ('queued', 'held')), count(*) filter (where r.state = 'leaving')"
            + " from outbound_reply r join account a on a.channel = r.channel and a.external_id = r.account_id"
            + " where r.state in ('queued', 'held', 'leaving', 'unknown') group by a.brand";

    @Override
    public Uni<List<Silence>> list() {
        return Panache.getSession()
                .chain(session ->
                        session.createQuery(LIST, BrandSilenceRow.class).getResultList())
                .map(rows -> rows.stream().map(BrandSilenceRow::silence).toList());
    }

    @Override
    public Uni<Boolean> covers(AccountRef account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(COVERS, String.class)
                        .setParameter("account", account.key())
                        .getResultList())
                .map(found -> !found.isEmpty());
    }

    @Override
    public Uni<Boolean> stops(AccountRef account) {
        return Panache.getSession().chain(session -> lock(session, SHARE)).chain(() -> covers(account));
    }

    @Override
    public Uni<Void> awaitDepartures() {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(NOT_FOR_LONG).executeUpdate())
                .chain(session -> lock(session, ALONE));
    }

    private static Uni<Void> lock(Mutiny.Session session, String statement) {
        return session.createNativeQuery(statement, String.class)
                .getSingleResult()
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> add(Silence silence) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD)
                        .setParameter("brand", silence.brand().value())
                        .setParameter("since", silence.since())
                        .setParameter("by", silence.by())
                        .setParameter("name", silence.name())
                        .setParameter("reason", silence.reason())
                        .executeUpdate())
                .map(count -> count == 1);
    }

    @Override
    public Uni<Boolean> remove(Slug brand) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(REMOVE)
                        .setParameter("brand", brand.value())
                        .executeUpdate())
                .map(count -> count == 1);
    }

    @Override
    public Uni<Map<Slug, OnTheWay>> countOnTheWay() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(ON_THE_WAY, Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> new Slug((String) row[0]), PgSilences::onTheWay)));
    }

    private static OnTheWay onTheWay(Object[] row) {
        return new OnTheWay(((Number) row[1]).longValue(), ((Number) row[2]).longValue());
    }
}
