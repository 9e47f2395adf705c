package plaza.ingestion.account.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.kafka.AccountEvents;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.AccountRef;
import plaza.platform.outbox.Outbox;
import plaza.platform.security.SiteScope;
import plaza.platform.web.Cursor;

/** Accounts in table {@code account}. */
@ApplicationScoped
class PgAccounts implements Accounts {

    private static final String BY_REF = "from AccountRow where ref in :refs";
    private static final String BY_ID_FOR_CHANGE = "from AccountRow where id = :id";
    private static final String BY_REF_FOR_CHANGE = "from AccountRow where ref = :ref";
    private static final String LOCK = "lock table account in share row exclusive mode";
    private static final String COUNT = "select count(*) from AccountRow";
    private static final String PAGE = "from AccountRow where (:all = true or homeSite in :sites)"
            + " and (:first = true or changedAt < :at or (changedAt = :at and id < :id))"
            + " order by changedAt desc, id desc";

    private final Outbox outbox;
    private final AccountEvents events;

    PgAccounts(Outbox outbox, AccountEvents events) {
        this.outbox = outbox;
        this.events = events;
    }

    @Override
    public Uni<List<Account>> list(Collection<AccountRef> refs) {
        if (refs.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Set<String> keys = refs.stream().map(AccountRef::key).collect(Collectors.toSet());
        return Panache.getSession()
                .chain(session -> session.createQuery(BY_REF, AccountRow.class)
                        .setParameter("refs", keys)
                        .getResultList())
                .map(PgAccounts::accounts);
    }

    @Override
    public Uni<List<Account>> list(SiteScope sites, Optional<Cursor> after, int limit) {
        return Panache.getSession()
                .chain(session ->
                        page(session, sites, after).setMaxResults(limit).getResultList())
                .map(PgAccounts::accounts);
    }

    @Override
    public Uni<Optional<Account>> findForChange(UUID id) {
        return forChange(BY_ID_FOR_CHANGE, "id", id);
    }

    @Override
    public Uni<Optional<Account>> findForChange(AccountRef ref) {
        return forChange(BY_REF_FOR_CHANGE, "ref", ref.key());
    }

    private static Uni<Optional<Account>> forChange(String query, String name, Object value) {
        return Panache.getSession()
                .chain(session -> session.createQuery(query, AccountRow.class)
                        .setParameter(name, value)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(AccountRow::account));
    }

    @Override
    public Uni<Void> store(Account account) {
        return Panache.getSession()
                .chain(session -> session.merge(new AccountRow(account)))
                .chain(() -> outbox.append(List.of(events.changed(account))));
    }

    @Override
    public Uni<Void> addToNone(List<Account> accounts) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(LOCK).executeUpdate())
                .chain(session -> session.createQuery(COUNT, Long.class).getSingleResult())
                .chain(count -> count == 0 ? add(accounts) : Uni.createFrom().voidItem());
    }

    private Uni<Void> add(List<Account> accounts) {
        Object[] rows = accounts.stream().map(AccountRow::new).toArray();
        return Panache.getSession()
                .chain(session -> session.persistAll(rows))
                .chain(() ->
                        outbox.append(accounts.stream().map(events::changed).toList()));
    }

    private static Mutiny.SelectionQuery<AccountRow> page(
            Mutiny.Session session, SiteScope sites, Optional<Cursor> after) {
        Set<String> slugs = sites instanceof SiteScope.These these ? these.slugs() : Set.of();
        Cursor place = after.orElse(AccountRow.NO_CURSOR);
        return session.createQuery(PAGE, AccountRow.class)
                .setParameter("all", sites instanceof SiteScope.All)
                .setParameter("sites", slugs)
                .setParameter("first", after.isEmpty())
                .setParameter("at", place.at())
                .setParameter("id", place.id());
    }

    private static List<Account> accounts(List<AccountRow> rows) {
        return rows.stream().map(AccountRow::account).toList();
    }
}
