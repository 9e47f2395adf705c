package plaza.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import plaza.platform.kafka.EventHeaders;

/** The relay's view of {@code outbox_event}: what is to be sent, and the note that it was. Blocking. */
@ApplicationScoped
class OutboxBatch {

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final String source;

    OutboxBatch(
            DataSource dataSource,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.dataSource = dataSource;
        this.json = json;
        this.source = "/plaza/" + application;
    }

    /** A row to be sent: its id, what blocks whom, and the record. */
    record Pending(UUID id, @Nullable String key, ProducerRecord<String, byte[]> record) {

        /** What waits with this row when it cannot be sent: its key, or where it has none the row alone. */
        String holds() {
            return key == null ? id.toString() : key;
        }
    }

    /** The oldest unpublished rows that are not held back by their key, or by themselves where they have none. */
    List<Pending> oldest(int limit, Collection<String> heldBack) throws SQLException {
        String sql = "select id, aggregatetype, aggregateid, type, subject, sequence, headers, payload, created_at"
                + " from outbox_event where published_at is null"
                + " and coalesce(aggregateid, cast(id as text)) <> all (?) order by position limit ?";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", heldBack.toArray()));
            select.setInt(2, limit);
            List<Pending> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(pending(row));
                }
            }
            return rows;
        }
    }

    void published(Collection<UUID> ids, Instant at) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update outbox_event set published_at = ?, attempts = attempts + 1 where id = any (?)")) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            update.executeUpdate();
        }
    }

    void failed(UUID id, String error) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update outbox_event set attempts = attempts + 1, last_error = ? where id = ?")) {
            update.setString(1, error);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    private Pending pending(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String key = row.getString("aggregateid");
        RecordHeaders headers = new RecordHeaders();
        put(headers, EventHeaders.SPEC_VERSION, "1.0");
        put(headers, EventHeaders.ID, id.toString());
        put(headers, EventHeaders.TYPE, row.getString("type"));
        put(headers, EventHeaders.SOURCE, source);
        put(
                headers,
                EventHeaders.TIME,
                MILLIS.format(row.getTimestamp("created_at").toInstant()));
        put(headers, EventHeaders.SUBJECT, row.getString("subject"));
        put(headers, EventHeaders.SEQUENCE, Long.toString(row.getLong("sequence")));
        Map<String, String> further = texts(row.getString("headers"));
        if (!further.containsKey(EventHeaders.CONTENT_TYPE)) {
            put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        }
        further.forEach((name, value) -> put(headers, name, value));
        return new Pending(
                id,
                key,
                new ProducerRecord<>(row.getString("aggregatetype"), null, key, row.getBytes("payload"), headers));
    }

    private Map<String, String> texts(@Nullable String headers) {
        try {
            return headers == null ? Map.of() : json.readValue(headers, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("outbox_event.headers holds what this service did not write", e);
        }
    }

    private static void put(RecordHeaders headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
