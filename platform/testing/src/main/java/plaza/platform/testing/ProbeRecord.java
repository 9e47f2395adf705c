package plaza.platform.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.contracts.EventAssertions;

/**
 * One record as it lies in a topic.
 *
 * @param headers the headers as text; of several with one name the last
 */
public record ProbeRecord(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {

    public ProbeRecord {
        headers = Map.copyOf(headers);
    }

    /** The value as UTF-8 text; empty for a tombstone. */
    public String text() {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }

    /** The event type; empty where there is none. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    /** Fails where envelope, type or value are not what the contracts promise for this topic. */
    public void assertFitsContract() {
        EventAssertions.assertRecordFits(topic, headers, text());
    }

    @Override
    public String toString() {
        return "%s-%d@%d key=%s %s %s".formatted(topic, partition, offset, key, headers, text());
    }
}
