package plaza.reporting;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import plaza.contracts.EventAssertions;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.testing.KafkaProbe;

/**
 * An event of another service, held to its contract.
 *
 * @param value the JSON
 */
public record Told(String topic, String key, String type, UUID id, long sequence, String value) {

    public Told {
        EventAssertions.assertRecordFits(topic, headers(type, id, sequence), value);
    }

    /** Writes it to its topic. */
    public void send(KafkaProbe probe) {
        probe.send(topic, key, headers(type, id, sequence), value);
    }

    /** As a consumer receives it. */
    public ReceivedRecord record() {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return new ReceivedRecord(topic, 0, sequence, key, headers(type, id, sequence), bytes);
    }

    private static Map<String, String> headers(String type, UUID id, long sequence) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/plaza/a-test");
        headers.put("ce_time", "2026-11-22T13:00:00.000Z");
        headers.put("sequence", Long.toString(sequence));
        headers.put("content-type", "application/json");
        return headers;
    }
}
