package plaza.ingestion.webhook.kafka;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.platform.kafka.EventHeaders;
import plaza.platform.trace.Traces;

/** A webhook as a record: the value is the exact bytes, everything that we know of them stands in headers. */
final class RawRecords {

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private RawRecords() {}

    /** Without a key: raw webhooks are spread, order comes with the interactions. */
    static ProducerRecord<String, byte[]> record(String topic, RawWebhook webhook) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, null, webhook.body());
        Headers headers = record.headers();
        put(headers, EventHeaders.SPEC_VERSION, "1.0");
        put(headers, EventHeaders.ID, webhook.id().toString());
        put(headers, EventHeaders.TYPE, "ingestion.webhook-received.v1");
        put(headers, EventHeaders.SOURCE, "/plaza/ingestion-service");
        put(headers, EventHeaders.TIME, MILLIS.format(webhook.receivedAt()));
        put(headers, EventHeaders.SUBJECT, webhook.channel() + "/" + webhook.app());
        put(headers, EventHeaders.SEQUENCE, "1");
        put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        put(headers, "channel", webhook.channel().value());
        put(headers, "app", webhook.app().value());
        Traces.traceparent().ifPresent(parent -> put(headers, EventHeaders.TRACEPARENT, parent));
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
