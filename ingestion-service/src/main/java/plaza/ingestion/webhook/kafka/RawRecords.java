package plaza.ingestion.webhook.kafka;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import plaza.ingestion.rawkey.DayKey;
import plaza.ingestion.rawkey.RawSealing;
import plaza.ingestion.rawkey.model.Binding;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.platform.kafka.EventHeaders;
import plaza.platform.trace.Traces;

/**
 * A webhook as a record: the value is the exact bytes, sealed with the key of their day; everything that we know of them
 * stands in headers.
 */
final class RawRecords {

    private static final DateTimeFormatter MILLIS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private RawRecords() {}

    /** Without a key of Kafka's: raw webhooks are spread, order comes with the interactions. */
    static ProducerRecord<String, byte[]> record(String topic, RawWebhook webhook, Headers headers, DayKey key) {
        put(headers, RawSealing.SEALED_WITH, key.day().toString());
        return new ProducerRecord<>(topic, null, null, null, key.close(binding(webhook), webhook.body()), headers);
    }

    /** What is known of the webhook, on the thread that took it: the trace is that thread's. */
    static Headers headers(RawWebhook webhook) {
        Headers headers = new RecordHeaders();
        put(headers, EventHeaders.SPEC_VERSION, "1.0");
        put(headers, EventHeaders.ID, webhook.id().toString());
        put(headers, EventHeaders.TYPE, webhook.origin().type());
        put(headers, EventHeaders.SOURCE, "/plaza/ingestion-service");
        put(headers, EventHeaders.TIME, time(webhook));
        put(headers, EventHeaders.SUBJECT, webhook.channel() + "/" + webhook.app());
        put(headers, EventHeaders.SEQUENCE, "1");
        put(headers, EventHeaders.CONTENT_TYPE, "application/json");
        put(headers, "channel", webhook.channel().value());
        put(headers, "app", webhook.app().value());
        Traces.traceparent().ifPresent(parent -> put(headers, EventHeaders.TRACEPARENT, parent));
        return headers;
    }

    private static Binding binding(RawWebhook webhook) {
        return new Binding(webhook.channel().value(), webhook.app().value(), time(webhook));
    }

    private static String time(RawWebhook webhook) {
        return MILLIS.format(webhook.receivedAt());
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
