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
import plaza.ingestion.care.Standings;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.AccountRef;

/** Standings in table {@code account_standing}. */
@ApplicationScoped
class PgStandings implements Standings {

    private static final String LIST = "from AccountStandingRow where account in :accounts";

    /** One without a row was never asked about. */
    private static final String DUE = "select a.ref from account a left join account_standing s on s.account = a.ref"
            + " where a.state = 'connected' and coalesce(s.next_at, '-infinity') <= :now"
            + " order by s.next_at nulls first, a.ref limit 1";

    private static final String RENEW = "update account_standing set token_valid = null, token_ends_at = null,"
            + " data_access_ends_at = null, scopes = '', next_at = :now where account = :account";

    /** Whoever was quicker has moved it on. */
    private static final String CLAIM = "insert into account_standing (account, next_at) values (:account, :until)"
            + " on conflict (account) do update set next_at = excluded.next_at where account_standing.next_at <= :now";

    @Override
    public Uni<Map<AccountRef, Standing>> list(Collection<AccountRef> accounts) {
        if (accounts.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Set<String> keys = accounts.stream().map(AccountRef::key).collect(Collectors.toSet());
        return Panache.getSession()
                .chain(session -> session.createQuery(LIST, AccountStandingRow.class)
                        .setParameter("accounts", keys)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(row -> AccountKey.ref(row.account), AccountStandingRow::standing)));
    }

    @Override
    public Uni<Optional<AccountRef>> claimDue(Instant now, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DUE, String.class)
                        .setParameter("now", now)
                        .getResultList())
                .map(rows -> rows.stream().findFirst().map(AccountKey::ref))
                .chain(due -> due.map(account -> claim(account, now, until))
                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private static Uni<Optional<AccountRef>> claim(AccountRef account, Instant now, Instant until) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLAIM)
                        .setParameter("account", account.key())
                        .setParameter("until", until)
                        .setParameter("now", now)
                        .executeUpdate())
                .map(count -> Optional.of(account).filter(mine -> count == 1));
    }

    @Override
    public Uni<Void> renew(AccountRef account, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RENEW)
                        .setParameter("account", account.key())
                        .setParameter("now", now)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> store(AccountRef account, Standing standing, Instant next) {
        return Panache.getSession()
                .chain(session -> session.merge(new AccountStandingRow(account, standing, next)))
                .replaceWithVoid();
    }
}
