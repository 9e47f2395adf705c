package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.outbound.OwnVoices;

/** Our own voice among the interactions, by the index that holds nothing else. */
@ApplicationScoped
class PgOwnVoices implements OwnVoices {

    private static final String LIST = "select external_id, payload ->> 'text',"
            + " cast(extract(epoch from occurred_at) * 1000 as bigint) from interaction"
            + " where channel = :channel and account_id = :account and occurred_at >= :since"
            + " and payload ->> 'direction' = 'outbound' and verb = 'created'"
            + " and payload ->> 'parentId' = :parent and external_id is not null"
            + " and payload ->> 'text' is not null order by occurred_at";

    @Override
    public Uni<List<OwnWord>> list(AccountRef account, NetworkId inReplyTo, Instant since) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter("channel", account.channel().value())
                        .setParameter("account", account.id().value())
                        .setParameter("since", since)
                        .setParameter("parent", inReplyTo.value())
                        .getResultList())
                .map(rows -> rows.stream().map(row -> word(row, inReplyTo)).toList());
    }

    private static OwnWord word(Object[] row, NetworkId inReplyTo) {
        Instant occurredAt = Instant.ofEpochMilli(((Number) row[2]).longValue());
        return new OwnWord(new NetworkId((String) row[0]), inReplyTo, (String) row[1], occurredAt);
    }
}
