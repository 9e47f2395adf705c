package plaza.platform.consumer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import plaza.platform.kafka.EventHeaders;

/**
 * A Kafka record as handlers and dead letters see it.
 *
 * @param topic where it came from
 * @param partition and
 * @param offset where it stands there
 * @param key what ordered it, or null
 * @param headers texts by name
 * @param value the exact bytes; empty for a tombstone
 */
public record ReceivedRecord(
        String topic, int partition, long offset, @Nullable String key, Map<String, String> headers, byte[] value) {

    public ReceivedRecord {
        headers = Map.copyOf(headers);
    }

    /** Takes over a record of the client's. */
    public static ReceivedRecord of(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        byte[] value = record.value() == null ? new byte[0] : record.value();
        return new ReceivedRecord(record.topic(), record.partition(), record.offset(), record.key(), headers, value);
    }

    /** The header of this name. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The event's id; a record without one is known by its place. */
    public String eventId() {
        return header(EventHeaders.ID).orElseGet(() -> topic + "/" + partition + "/" + offset);
    }

    /** The CloudEvents type, empty where the header is missing. */
    public String type() {
        return header(EventHeaders.TYPE).orElse("");
    }

    /** The CloudEvents time where it is given and readable. */
    public Optional<Instant> time() {
        try {
            return header(EventHeaders.TIME).map(Instant::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
