package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.outbound.StrayWords;
import plaza.ingestion.outbound.kafka.OutsideEvents;
import plaza.ingestion.outbound.model.OutsideWord;
import plaza.ingestion.outbound.model.StrayWord;
import plaza.platform.outbox.Outbox;

/** Our own voice among the interactions, by an index of what nobody has looked at. */
@ApplicationScoped
class PgStrayWords implements StrayWords {

    /** A post of ours answers nobody; neither does what has no name. */
    private static final String LIST = """
            select id, channel, account_id, external_id, payload ->> 'parentId',
                case when payload ->> 'text' is null and jsonb_path_exists(payload, '$.attachments[0]')
                    then '' else payload ->> 'text' end,
                cast(extract(epoch from occurred_at) * 1000 as bigint), order_key, payload ->> 'visibility',
                payload ->> 'brand', payload ->> 'site', payload ->> 'language',
                cast(extract(epoch from received_at) * 1000 as bigint),
                jsonb_path_exists(payload, '$.attachments[0]')
            from interaction
            where not judged and payload ->> 'direction' = 'outbound' and verb = 'created'
                and external_id is not null and kind in ('comment', 'mention', 'direct_message')
            order by received_at, id limit :limit
            for update skip locked
            """;

    private static final String JUDGED =
            "update interaction set judged = true" + " where id = any(cast(string_to_array(:ids, ',') as uuid[]))";

    private final OutsideEvents events;
    private final Outbox outbox;

    PgStrayWords(OutsideEvents events, Outbox outbox) {
        this.events = events;
        this.outbox = outbox;
    }

    @Override
    public Uni<List<StrayWord>> list(int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LIST, Object[].class)
                        .setParameter("limit", limit)
                        .getResultList())
                .map(rows -> rows.stream().map(PgStrayWords::word).toList());
    }

    @Override
    public Uni<Void> judged(Collection<StrayWord> words) {
        if (words.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String ids = words.stream().map(each -> each.interaction().toString()).collect(Collectors.joining(","));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(JUDGED)
                        .setParameter("ids", ids)
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> tell(Collection<OutsideWord> words) {
        return outbox.append(words.stream().map(events::event).toList());
    }

    private static StrayWord word(Object[] row) {
        return new StrayWord(
                (UUID) row[0],
                new AccountRef(new ChannelName((String) row[1]), new NetworkId((String) row[2])),
                new OwnWord(
                        new NetworkId((String) row[3]),
                        Optional.ofNullable((String) row[4])
                                .flatMap(NetworkId::find)
                                .orElse(null),
                        (String) row[5],
                        moment(row[6]),
                        (Boolean) row[13]),
                (String) row[7],
                "private".equals(row[8]),
                new StrayWord.Home((String) row[9], (String) row[10], (String) row[11]),
                moment(row[12]));
    }

    private static Instant moment(Object millis) {
        return Instant.ofEpochMilli(((Number) millis).longValue());
    }
}
