package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.Failures;
import plaza.ingestion.outbound.model.Failure;

/** Failures among the receipts that are kept as interactions. */
@ApplicationScoped
class PgFailures implements Failures {

    private static final String HOLD = "select 1 from pg_advisory_xact_lock(hashtextextended(:message, 0))";
    private static final String FIND = "select coalesce(payload -> 'details' ->> 'errorCode', '') from interaction"
            + " where channel = :channel and account_id = :account and external_id = :message"
            + " and kind = 'receipt' and verb = 'failed' order by occurred_at, id";

    @Override
    public Uni<Void> hold(AccountRef account, NetworkId message) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, Integer.class)
                        .setParameter("message", "delivery:" + account.key() + ":" + message)
                        .getSingleResult())
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<Failure>> find(AccountRef account, NetworkId message) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FIND, String.class)
                        .setParameter("channel", account.channel().value())
                        .setParameter("account", account.id().value())
                        .setParameter("message", message.value())
                        .setMaxResults(1)
                        .getSingleResultOrNull())
                .map(code -> Optional.ofNullable(code).map(told -> failure(account, message, told)));
    }

    private static Failure failure(AccountRef account, NetworkId message, String code) {
        return new Failure(account, message, Optional.of(code).filter(told -> !told.isEmpty()));
    }
}
