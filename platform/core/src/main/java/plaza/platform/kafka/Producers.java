package plaza.platform.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes Kafka producers that lose nothing: {@code acks=all}, idempotent. The caller closes what it asked for. */
@ApplicationScoped
public class Producers {

    /** A webhook of 4 MiB with its headers, and the same as a dead letter. Brokers take as much: message.max.bytes. */
    private static final int LARGEST_RECORD_BYTES = 6 * 1024 * 1024;

    private final String bootstrapServers;

    Producers(@ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * A producer of exact bytes.
     *
     * @param clientId name in the broker's logs and metrics
     * @param overrides further settings by Kafka's names, such as {@code max.block.ms}
     */
    public KafkaProducer<String, byte[]> open(String clientId, Map<String, ?> overrides) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, clientId);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_RECORD_BYTES);
        settings.putAll(overrides);
        return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
}
