package plaza.conversation.account.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;

/** Accounts in PostgreSQL. */
@ApplicationScoped
class PgAccounts implements Accounts {

    /** One statement, so that two states of one account cannot overtake each other. */
    private static final String KEEP = """
            insert into account_projection (channel, account_id, name, state, changed_at)
            values (:channel, :account, :name, :state, :at)
            on conflict (channel, account_id) do update
                set name = excluded.name, state = excluded.state, changed_at = excluded.changed_at
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
                        .setParameter("at", account.changedAt())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
