package plaza.ingestion.webhook.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import plaza.contracts.EventAssertions;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.rawkey.TestRings;
import plaza.ingestion.rawkey.model.Binding;
import plaza.ingestion.webhook.model.RawWebhook;

class RawRecordsKeepTheExactBytesTest {

    private static final byte[] BYTES = {(byte) 0xff, 0, 10, (byte) 0xfe};

    private static final Instant AT = Instant.parse("2026-11-22T13:00:00Z");
    private static final RawWebhook WEBHOOK = new RawWebhook(
            UUID.fromString("0198f3a0-0000-7000-8000-000000000001"),
            new ChannelName("facebook"),
            AppName.DEFAULT,
            AT,
            BYTES);

    private final ProducerRecord<String, byte[]> record =
            RawRecords.record(KafkaRawLog.TOPIC, WEBHOOK, RawRecords.headers(WEBHOOK), TestRings.key(AT));

    @Test
    void the_value_is_what_was_received_sealed_with_the_key_of_its_day_and_there_is_no_key_of_kafkas() {
        assertThat(record.value()).isNotEqualTo(BYTES);
        assertThat(TestRings.key(AT)
                        .open(new Binding("facebook", "default", "2026-11-22T13:00:00.000Z"), record.value()))
                .hasValueSatisfying(opened -> assertThat(opened).isEqualTo(BYTES));
        assertThat(record.key()).isNull();
    }

    @Test
    void the_headers_say_what_is_known() {
        assertThat(headers())
                .containsEntry("ce_id", "0198f3a0-0000-7000-8000-000000000001")
                .containsEntry("ce_type", "ingestion.webhook-received.v1")
                .containsEntry("ce_source", "/plaza/ingestion-service")
                .containsEntry("ce_time", "2026-11-22T13:00:00.000Z")
                .containsEntry("channel", "facebook")
                .containsEntry("app", "default")
                .containsEntry("sealed-with", "2026-11-22");
    }

    @Test
    void the_record_is_what_the_topic_may_carry() {
        EventAssertions.assertRecordFits(KafkaRawLog.TOPIC, headers(), "");
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        record.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
