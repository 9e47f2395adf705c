package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.outbound.OwnVoices;
import plaza.ingestion.outbound.model.Reply;

/** Our own voice among the interactions, by indexes that hold nothing else. */
@ApplicationScoped
class PgOwnVoices implements OwnVoices {

    private static final String WITH_FILE = "jsonb_path_exists(payload, '$.attachments[0]')";
    private static final String WORDS = "select external_id, coalesce(payload ->> 'text', ''),"
            + " cast(extract(epoch from occurred_at) * 1000 as bigint), " + WITH_FILE + " from interaction"
            + " where channel = :channel and account_id = :account and occurred_at >= :since"
            + " and payload ->> 'direction' = 'outbound' and verb = 'created'"
            + " and external_id is not null and (payload ->> 'text' is not null or " + WITH_FILE + ")";
    private static final String ANSWERS = WORDS + " and payload ->> 'parentId' = :place order by occurred_at";
    private static final String MESSAGES = WORDS + " and order_key = :place order by occurred_at";

    /**
     * Networks that cannot be read tell at least that something of ours was sent. That something arrived or was read may be
     * told of what was sent long ago, by whomever.
     */
    private static final String RECEIPTS = "select external_id, cast(null as text),"
            + " cast(extract(epoch from min(occurred_at)) * 1000 as bigint), false from interaction"
            + " where channel = :channel and account_id = :account and occurred_at >= :since"
            + " and kind = 'receipt' and verb = 'sent'"
            + " and external_id is not null and order_key = :place group by external_id order by 3";

    @Override
    public Uni<List<OwnWord>> list(Reply reply, Instant since) {
        return switch (reply.intent().act()) {
            case COMMENT_REPLY, MENTION_REPLY ->
                list(ANSWERS, reply, reply.inReplyTo().value(), since);
            case PRIVATE_REPLY, DIRECT_MESSAGE, TEMPLATE_MESSAGE ->
                talk(reply).map(place -> messages(reply, place, since)).orElseGet(PgOwnVoices::none);
            case HIDE, UNHIDE, DELETE, LIKE -> none();
        };
    }

    private static Uni<List<OwnWord>> messages(Reply reply, String talk, Instant since) {
        return list(MESSAGES, reply, talk, since)
                .chain(words -> words.isEmpty()
                        ? list(RECEIPTS, reply, talk, since)
                        : Uni.createFrom().item(words));
    }

    /** What orders everything that is said to one person in private. */
    private static Optional<String> talk(Reply reply) {
        return reply.intent().recipient().map(person -> reply.account().key() + ":" + person);
    }

    private static Uni<List<OwnWord>> none() {
        return Uni.createFrom().item(List.of());
    }

    private static Uni<List<OwnWord>> list(String query, Reply reply, String place, Instant since) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(query, Object[].class)
                        .setParameter("channel", reply.account().channel().value())
                        .setParameter("account", reply.account().id().value())
                        .setParameter("since", since)
                        .setParameter("place", place)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> word(row, reply)).toList());
    }

    private static OwnWord word(Object[] row, Reply reply) {
        Instant occurredAt = Instant.ofEpochMilli(((Number) row[2]).longValue());
        return new OwnWord(
                new NetworkId((String) row[0]), reply.inReplyTo(), (String) row[1], occurredAt, (Boolean) row[3]);
    }
}
