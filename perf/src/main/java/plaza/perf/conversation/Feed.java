package plaza.perf.conversation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts on the topic what ingestion-service would: a comment of somebody new, and one more of theirs below it. */
final class Feed implements AutoCloseable {

    static final String TOPIC = "ingestion.interaction.v1";

    private static final String COMMENT = """
            {"interactionId":"%1$s","channel":"facebook","kind":"comment","verb":"created","visibility":"public",
            "direction":"inbound","accountId":"%2$s","brand":"telco-andina","site":"cordoba","language":"es",
            "externalId":"%3$s_%4$d","threadId":"1_900","parentId":"%5$s","author":{"id":"p%3$s","name":"Rosa %3$s"},
            "text":"Hace dos días que no tengo señal, ¿me ayudan? %3$s","attachments":[],"createdAt":"%6$s",
            "occurredAt":"%6$s","receivedAt":"%6$s","orderKey":"%7$s"}
            """;

    private final KafkaProducer<String, byte[]> producer;

    Feed(String kafka) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 5),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /**
     * Two comments.
     *
     * @param account of ours, below whose post they stand
     * @param word names the customer
     */
    void comments(String account, String word) {
        String orderKey = "facebook:%s:%s_0".formatted(account, word);
        send(orderKey, account, word, 0, "1_900");
        send(orderKey, account, word, 1, word + "_0");
    }

    /** Returns when everything is on the topic. */
    void flush() throws InterruptedException, ExecutionException {
        producer.flush();
    }

    private void send(String orderKey, String account, String word, int number, String parent) {
        String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
        String json = COMMENT.formatted(UUID.randomUUID(), account, word, number, parent, now, orderKey);
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(TOPIC, orderKey, json.getBytes(StandardCharsets.UTF_8));
        record.headers()
                .add("ce_type", "ingestion.interaction-received.v1".getBytes(StandardCharsets.UTF_8))
                .add("ce_id", UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
