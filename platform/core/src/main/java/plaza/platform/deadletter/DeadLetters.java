package plaza.platform.deadletter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.ids.Ids;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;
import plaza.platform.transaction.ToItsEnd;

/**
 * Records set aside: kept in the service's own database, so that they can be listed and replayed, and copied to
 * {@code <service>.<topic>.dlq} for whoever watches from outside. The bytes are kept as they came.
 */
@ApplicationScoped
public class DeadLetters {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};
    private static final int LONGEST_DETAIL = 500;
    private static final String INSERT = "insert into dead_letter (id, consumer, topic, kafka_partition, kafka_offset,"
            + " part, message_key, headers, payload, reason, detail, created_at) values (:id, :consumer, :topic,"
            + " :partition, :offset, :part, :key, :headers, :payload, :reason, :detail, :at) on conflict do nothing";

    private final Ids ids;
    private final Clock clock;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final String service;

    DeadLetters(
            Ids ids,
            Clock clock,
            ObjectMapper json,
            Outbox outbox,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.ids = ids;
        this.clock = clock;
        this.json = json;
        this.outbox = outbox;
        this.service = service;
    }

    /** Sets a whole record aside in a transaction of its own; the same record and reason only once. */
    public Uni<Void> setAside(String consumer, String part, ReceivedRecord record, PoisonRecord poison) {
        return ToItsEnd.of(Panache.withTransaction(() -> setAsideHere(consumer, part, record, poison)));
    }

    /**
     * Sets a record, or one part of it, aside within the caller's transaction.
     *
     * @param part which part of the record, such as a JSON pointer; empty for the whole
     */
    public Uni<Void> setAsideHere(String consumer, String part, ReceivedRecord record, PoisonRecord poison) {
        UUID id = ids.next();
        Instant at = clock.instant();
        return Panache.getSession()
                .chain(session -> insert(session, id, at, consumer, part, record, poison))
                .chain(inserted -> inserted == 1
                        ? outbox.append(List.of(copy(id, at, consumer, part, record, poison)))
                        : Uni.createFrom().voidItem());
    }

    /** The newest dead letters, without their payloads. */
    Uni<List<DeadLetterRow>> list(
            @Nullable String consumer, @Nullable Instant beforeAt, @Nullable UUID beforeId, int limit) {
        String query = "from DeadLetterRow where (:consumer is null or consumer = :consumer)"
                + " and (cast(:at as timestamp) is null or createdAt < :at or (createdAt = :at and id < :id))"
                + " order by createdAt desc, id desc";
        return Panache.getSession().chain(session -> session.createQuery(query, DeadLetterRow.class)
                .setParameter("consumer", consumer)
                .setParameter("at", beforeAt)
                .setParameter("id", beforeId)
                .setMaxResults(limit)
                .getResultList());
    }

    Uni<Optional<DeadLetterRow>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DeadLetterRow.class, id))
                .map(Optional::ofNullable);
    }

    /** Notes, in the caller's transaction, that a replay put the record into effect. */
    Uni<Void> replayed(UUID id) {
        return Panache.getSession()
                .chain(session -> session.find(DeadLetterRow.class, id))
                .invoke(row -> {
                    row.replayedAt = clock.instant();
                    row.replays++;
                })
                .replaceWithVoid();
    }

    /** The record as it was when it was set aside. */
    ReceivedRecord record(DeadLetterRow row) {
        try {
            return new ReceivedRecord(
                    row.topic, row.partition, row.offset, row.key, json.readValue(row.headers, TEXTS), row.payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("dead_letter.headers holds what this service did not write", e);
        }
    }

    private Uni<Integer> insert(
            Mutiny.Session session,
            UUID id,
            Instant at,
            String consumer,
            String part,
            ReceivedRecord record,
            PoisonRecord poison) {
        return session.createNativeQuery(INSERT)
                .setParameter("id", id)
                .setParameter("consumer", consumer)
                .setParameter("topic", record.topic())
                .setParameter("partition", record.partition())
                .setParameter("offset", record.offset())
                .setParameter("part", part)
                .setParameter("key", record.key() == null ? "" : record.key())
                .setParameter("headers", text(record.headers()))
                .setParameter("payload", record.value())
                .setParameter("reason", poison.reason())
                .setParameter("detail", shortened(poison.getMessage()))
                .setParameter("at", at)
                .executeUpdate();
    }

    private OutboxEvent copy(
            UUID id, Instant at, String consumer, String part, ReceivedRecord record, PoisonRecord poison) {
        Map<String, String> headers = new HashMap<>(record.headers());
        headers.put("dlq-consumer", consumer);
        headers.put("dlq-reason", poison.reason());
        headers.put("dlq-detail", shortened(poison.getMessage()));
        headers.put("dlq-part", part);
        headers.put("dlq-topic", record.topic());
        headers.put("dlq-partition", Integer.toString(record.partition()));
        headers.put("dlq-offset", Long.toString(record.offset()));
        String topic = service + "." + record.topic() + ".dlq";
        return new OutboxEvent(id, topic, record.key(), record.type(), id.toString(), 1, at, headers, record.value());
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("headers are texts", e);
        }
    }

    private static String shortened(@Nullable String detail) {
        String clean = String.valueOf(detail).replace('\0', ' ');
        return clean.length() <= LONGEST_DETAIL ? clean : clean.substring(0, LONGEST_DETAIL);
    }
}
