package plaza.ingestion.care.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.ingestion.care.Gaps;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.channel.model.AccountRef;

/** Gaps in table {@code account_gap}, and the mark of who is alive. */
@ApplicationScoped
class PgGaps implements Gaps {

    private static final String MERGE = " on conflict (account) do update set since = least(account_gap.since,"
            + " excluded.since), wanted_at = excluded.wanted_at, next_at = excluded.next_at";
    private static final String ADD = "insert into account_gap (account, since, wanted_at, next_at)"
            + " values (:account, :since, :now, :now)" + MERGE;
    private static final String ADD_FOR_ALL = "insert into account_gap (account, since, wanted_at, next_at)"
            + " select ref, cast(:since as timestamptz), cast(:now as timestamptz), cast(:now as timestamptz)"
            + " from account where state = 'connected'" + MERGE;
    private static final String MILLIS = "cast(floor(extract(epoch from %s) * 1000) as bigint)";
    private static final String COLUMNS =
            "g.account, " + MILLIS.formatted("g.since") + ", " + MILLIS.formatted("g.wanted_at");
    private static final String GAP = "select " + COLUMNS + " from account_gap g join account a on a.ref = g.account";
    private static final String FIND = GAP + " where g.account = :account";

    /** Who is quicker takes it; the other takes the next. */
    private static final String DUE = GAP + " where g.next_at <= :now and a.state = 'connected'"
            + " order by g.next_at, g.account limit 1 for update of g skip locked";

    private static final String CLAIM = "update account_gap set next_at = :until where account = :account";
    private static final String REMOVE =
            "delete from account_gap where account = :account" + " and " + MILLIS.formatted("wanted_at") + " = :wanted";
    private static final String ALIVE = "select " + MILLIS.formatted("alive_at") + " from alive_mark for update";
    private static final String MARK = "insert into alive_mark (alive_at) values (:now)"
            + " on conflict (only_one) do update set alive_at = greatest(alive_mark.alive_at, excluded.alive_at)";

    @Override
    public Uni<Void> add(Gap gap) {
        return changed(ADD, gap.account().key(), gap.since(), gap.wantedAt());
    }

    private static Uni<Void> changed(String statement, String account, Instant since, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("account", account)
                        .setParameter("since", since)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> addForAll(Instant since, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD_FOR_ALL)
                        .setParameter("since", since)
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Gap>> find(AccountRef account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("account", account.key())
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(PgGaps::gap));
    }

    @Override
    public Uni<Optional<Gap>> claim(Instant now, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DUE, Object[].class)
                        .setParameter("now", now)
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(PgGaps::gap))
                .call(due -> due.map(gap -> moveOn(gap, until))
                        .orElseGet(() -> Uni.createFrom().item(0)));
    }

    private static Uni<Integer> moveOn(Gap gap, Instant until) {
        return Panache.getSession().chain(session -> session.createNativeQuery(CLAIM)
                .setParameter("account", gap.account().key())
                .setParameter("until", until)
                .executeUpdate());
    }

    @Override
    public Uni<Void> remove(Gap gap) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REMOVE)
                        .setParameter("account", gap.account().key())
                        .setParameter("wanted", gap.wantedAt().toEpochMilli())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Instant>> alive(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ALIVE, Long.class).getResultList())
                .map(rows -> rows.stream().findFirst().map(Instant::ofEpochMilli))
                .call(() -> Panache.getSession().chain(session -> mark(session, now)));
    }

    private static Uni<Integer> mark(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(MARK).setParameter("now", now).executeUpdate();
    }

    private static Gap gap(Object[] row) {
        return new Gap(AccountKey.ref((String) row[0]), moment(row[1]), moment(row[2]));
    }

    private static Instant moment(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }
}
