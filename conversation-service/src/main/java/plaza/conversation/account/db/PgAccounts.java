package plaza.conversation.account.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.vocabulary.model.AccountRef;

/** Accounts in PostgreSQL. */
@ApplicationScoped
class PgAccounts implements Accounts {

    /**
     * One statement, so that two states of one account cannot overtake each other. A limit that was not told goes as 0:
     * PostgreSQL cannot tell the type of a bare null.
     */
    private static final String KEEP = """
            insert into account_projection (channel, account_id, name, state, max_text_length, changed_at)
            values (:channel, :account, :name, :state, nullif(cast(:most as integer), 0), :at)
            on conflict (channel, account_id) do update
                set name = excluded.name, state = excluded.state,
                    max_text_length = excluded.max_text_length, changed_at = excluded.changed_at
                where account_projection.changed_at <= excluded.changed_at
            """;

    @Override
    public Uni<Void> keep(Account account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("channel", account.ref().channel().label())
                        .setParameter("account", account.ref().accountId())
                        .setParameter("name", account.name())
                        .setParameter("state", account.state())
                        .setParameter(
                                "most",
                                Optional.ofNullable(account.maxTextLength()).orElse(0))
                        .setParameter("at", account.changedAt())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Integer>> findMaxTextLength(AccountRef account) {
        return Panache.getSession()
                .chain(session -> session.find(
                        AccountRow.class, new AccountRow.Key(account.channel().label(), account.accountId())))
                .map(row -> Optional.ofNullable(row).map(found -> found.maxTextLength));
    }
}
