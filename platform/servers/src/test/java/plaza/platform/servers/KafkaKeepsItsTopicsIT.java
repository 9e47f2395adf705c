package plaza.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaKeepsItsTopicsIT {

    private static final String NAME = "test.word.v1";

    @TempDir
    Path temp;

    @Test
    void a_record_and_its_topic_outlive_a_stop_and_settings_follow_the_list() throws Exception {
        int port = Ports.free();
        try (KafkaBroker first = KafkaBroker.start(temp.resolve("logs"), port)) {
            first.create(List.of(Topic.keptFor(NAME, 3, Duration.ofDays(1))));
            first.create(List.of(Topic.keptFor(NAME, 3, Duration.ofDays(1))));
            send(first, "hola");
        }

        try (KafkaBroker second = KafkaBroker.start(temp.resolve("logs"), port)) {
            second.create(List.of(Topic.keptFor(NAME, 3, Duration.ofDays(2)), Topic.compacted("test.more.v1", 1)));

            assertThat(received(second)).containsExactly("hola");
            assertThat(retention(second))
                    .isEqualTo(Long.toString(Duration.ofDays(2).toMillis()));
        }
    }

    private static void send(KafkaBroker broker, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", broker.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(NAME, 0, "key", text)).get(20, TimeUnit.SECONDS);
        }
    }

    private static List<String> received(KafkaBroker broker) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(NAME, 0);
            consumer.assign(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }

    private static String retention(KafkaBroker broker) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, NAME);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeConfigs(List.of(topic))
                    .all()
                    .get(20, TimeUnit.SECONDS)
                    .get(topic)
                    .get("retention.ms")
                    .value();
        }
    }
}
