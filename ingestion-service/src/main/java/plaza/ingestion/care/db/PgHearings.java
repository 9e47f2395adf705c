package plaza.ingestion.care.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plaza.ingestion.care.Hearings;
import plaza.ingestion.care.model.Hearing;
import plaza.ingestion.channel.model.AccountRef;

/** Hearings in table {@code account_heard}, hour by hour. */
@ApplicationScoped
class PgHearings implements Hearings {

    /** From an hour before the youngest that was counted: what was received then may have been committed late. */
    private static final String COUNT = "insert into account_heard (account, hour, last_at, count)"
            + " select channel || ':' || account_id, date_trunc('hour', received_at), max(received_at), count(*)"
            + " from interaction where received_at >= greatest(cast(:oldest as timestamptz),"
            + " (select coalesce(max(hour), '-infinity') - interval '1 hour' from account_heard)) group by 1, 2"
            + " on conflict (account, hour) do update set last_at = excluded.last_at, count = excluded.count";

    private static final String FORGET = "delete from account_heard where hour < :oldest";

    private static final String LIST = "select h.account,"
            + " cast(extract(epoch from max(h.last_at)) * 1000 as bigint), cast(sum(h.count) as bigint)"
            + " from account_heard h join (select account, max(hour) as hour from account_heard group by account) l"
            + " on l.account = h.account where h.hour > l.hour - interval '7 days' group by h.account";

    @Override
    public Uni<Void> count(Instant now) {
        Instant oldest = oldest(now);
        return Panache.getSession()
                .call(session -> session.createNativeQuery(COUNT)
                        .setParameter("oldest", oldest)
                        .executeUpdate())
                .call(session -> session.createNativeQuery(FORGET)
                        .setParameter("oldest", oldest)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<AccountRef, Hearing>> list(Collection<AccountRef> accounts) {
        Set<String> keys = accounts.stream().map(AccountRef::key).collect(Collectors.toSet());
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(LIST, Object[].class).getResultList())
                .map(rows -> rows.stream()
                        .filter(row -> keys.contains((String) row[0]))
                        .collect(Collectors.toMap(row -> AccountKey.ref((String) row[0]), PgHearings::hearing)));
    }

    /** A week of hearing and a week of silence after it: longer silences are told by the account's last interaction. */
    private static Instant oldest(Instant now) {
        return now.minus(Hearing.WEEK.multipliedBy(2));
    }

    private static Hearing hearing(Object[] row) {
        Instant last = Instant.ofEpochMilli(((Number) row[1]).longValue());
        return new Hearing(Optional.of(last), ((Number) row[2]).longValue());
    }
}
