package plaza.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes topics in tests, without a consumer group of its own, so that it disturbs nobody. Reading begins at
 * the start of the topic each time. Not for several threads.
 */
public final class KafkaProbe implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    private KafkaProbe(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "acks",
                        "all",
                        "delivery.timeout.ms",
                        10_000,
                        "request.timeout.ms",
                        5_000),
                new StringSerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    /** A probe of the broker at {@code host:port}. */
    public static KafkaProbe at(String bootstrapServers) {
        return new KafkaProbe(bootstrapServers);
    }

    /** A probe of the broker that {@link PlazaBacking} gave to the service under test. */
    public static KafkaProbe ofThisJvm() {
        return at(PlazaBacking.bootstrapServers());
    }

    /** Writes a record and returns when the broker has it. */
    public void send(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get(Waiting.SHORT.budget().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the broker did not take a record for " + topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes a record with a text as its value. */
    public void send(String topic, @Nullable String key, Map<String, String> headers, String value) {
        send(topic, key, headers, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything that lies in {@code topic} now; within a partition in order. */
    public List<ProbeRecord> list(String topic) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ProbeRecord> records = new ArrayList<>();
        long deadline = System.nanoTime() + Waiting.LONG.budget().toNanos();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(topic + " could not be read to its end; read " + records.size());
            }
            consumer.poll(POLL).forEach(record -> records.add(probed(record)));
        }
        return List.copyOf(records);
    }

    /** The records of {@code topic} that are {@code wanted}, as soon as there are at least {@code count} of them. */
    public List<ProbeRecord> await(String topic, int count, Predicate<ProbeRecord> wanted) {
        return Waiting.LONG
                .forCondition()
                .alias(count + " wanted records in " + topic)
                .until(() -> list(topic).stream().filter(wanted).toList(), found -> found.size() >= count);
    }

    /** The records of {@code topic}, as soon as there are at least {@code count} of them. */
    public List<ProbeRecord> await(String topic, int count) {
        return await(topic, count, record -> true);
    }

    @Override
    public void close() {
        producer.close(POLL);
        consumer.close();
    }

    private static ProbeRecord probed(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : record.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        return new ProbeRecord(
                record.topic(), record.partition(), record.offset(), record.key(), headers, record.value());
    }
}
