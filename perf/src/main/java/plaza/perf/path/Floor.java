package plaza.perf.path;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import plaza.perf.Pace;
import plaza.perf.Spans;

/**
 * The same hops with nothing in them: so many records over Kafka, each durable at the broker, each followed by one
 * committed row in PostgreSQL, on the servers of the same run at the same pace. What no code of ours could be faster than
 * without leaving out a hop.
 */
final class Floor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What comes after the last hop. */
    interface Last {
        void run(String key) throws Exception;
    }

    private final String kafka;
    private final List<Hop> hops = new ArrayList<>();
    private final KafkaProducer<String, String> producer;
    private final Map<String, Long> began = new ConcurrentHashMap<>();
    private final Collection<Duration> took = new ConcurrentLinkedQueue<>();

    /**
     * A chain.
     *
     * @param name of its topics and table
     * @param hops how many
     * @param kafka the broker's address
     * @param database the server's JDBC address
     * @param last what is done after the last row
     */
    Floor(String name, int hops, String kafka, String database, Last last) throws Exception {
        this.kafka = kafka;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka, "acks", "all", "linger.ms", 0),
                new StringSerializer(),
                new StringSerializer());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
            List<NewTopic> topics = new ArrayList<>();
            for (int hop = 0; hop < hops; hop++) {
                topics.add(new NewTopic(name + hop, 6, (short) 1));
            }
            admin.createTopics(topics).all().get();
        }
        for (int hop = 0; hop < hops; hop++) {
            String next = name + (hop + 1);
            boolean isLast = hop == hops - 1;
            this.hops.add(new Hop(name + hop, database, key -> {
                if (isLast) {
                    last.run(key);
                    took.add(Duration.ofNanos(System.nanoTime() - began.get(key)));
                } else {
                    producer.send(new ProducerRecord<>(next, key, key)).get();
                }
            }));
        }
        for (Hop hop : this.hops) {
            hop.start();
        }
    }

    /** How long the chain takes at that pace. */
    Spans measure(Pace pace) throws InterruptedException {
        pace.run(number -> {
            String key = UUID.randomUUID().toString();
            began.put(key, System.nanoTime());
            producer.send(new ProducerRecord<>(hops.getFirst().topic, key, key)).get();
        });
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (took.size() < pace.count() && System.nanoTime() - end < 0) {
            Thread.onSpinWait();
            Thread.yield();
        }
        return Spans.of(took);
    }

    @Override
    public void close() throws SQLException {
        for (Hop hop : hops) {
            hop.close();
        }
        producer.close();
    }

    private final class Hop implements AutoCloseable {

        private final String topic;
        private final Connection connection;
        private final Last then;
        private final KafkaConsumer<String, String> consumer;
        private final CountDownLatch assigned = new CountDownLatch(1);
        private final Thread thread;

        Hop(String topic, String database, Last then) throws SQLException {
            this.topic = topic;
            this.then = then;
            this.connection = DriverManager.getConnection(database);
            connection.setAutoCommit(true);
            try (PreparedStatement table = connection.prepareStatement(
                    "create table if not exists " + topic + " (id uuid primary key, at timestamptz not null)")) {
                table.execute();
            }
            Properties settings = new Properties();
            settings.putAll(Map.of(
                    "bootstrap.servers",
                    kafka,
                    "group.id",
                    topic,
                    "auto.offset.reset",
                    "earliest",
                    "fetch.min.bytes",
                    1));
            this.consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
            this.thread = Thread.ofPlatform().name(topic).unstarted(this::run);
        }

        void start() throws InterruptedException {
            thread.start();
            assigned.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void run() {
            consumer.subscribe(List.of(topic));
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into " + topic + " (id, at) values (?, clock_timestamp())")) {
                while (true) {
                    for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(100))) {
                        insert.setObject(1, UUID.fromString(record.key()));
                        insert.executeUpdate();
                        then.run(record.key());
                    }
                    if (!consumer.assignment().isEmpty()) {
                        assigned.countDown();
                    }
                }
            } catch (WakeupException e) {
                consumer.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() throws SQLException {
            consumer.wakeup();
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            connection.close();
        }
    }

    /** The address of one of the platform's databases. */
    static String database(URI server, String name) {
        return "jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(server.getHost(), server.getPort(), name, name, name);
    }
}
