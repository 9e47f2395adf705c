package plaza.ingestion.account.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.Seal;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Secret;

/** Credentials in table {@code account_credential}, sealed. */
@ApplicationScoped
class PgCredentials implements Credentials {

    private static final String FIND = "select sealed, version from account_credential where account = :account";
    private static final String ADD = "insert into account_credential (account, sealed, version, changed_at)"
            + " values (:account, :sealed, 1, :at) on conflict (account) do ";
    private static final String OR_NOTHING = ADD + "nothing";
    private static final String OR_REPLACE = ADD + "update set sealed = excluded.sealed,"
            + " version = account_credential.version + 1, changed_at = excluded.changed_at";

    private final Seal seal;

    PgCredentials(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<Optional<Credential>> find(AccountRef account) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, Object[].class)
                        .setParameter("account", account.key())
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).flatMap(found -> opened(account, found)));
    }

    @Override
    public Uni<Void> replace(AccountRef account, Secret token, Instant at) {
        return write(OR_REPLACE, account, token, at);
    }

    @Override
    public Uni<Void> addIfNone(AccountRef account, Secret token, Instant at) {
        return write(OR_NOTHING, account, token, at);
    }

    private Uni<Void> write(String statement, AccountRef account, Secret token, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("account", account.key())
                        .setParameter("sealed", seal.close(account, token))
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private Optional<Credential> opened(AccountRef account, Object[] row) {
        return seal.find(account, (byte[]) row[0]).map(token -> new Credential(token, ((Number) row[1]).longValue()));
    }
}
