package plaza.perf.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import plaza.local.Endurance;
import plaza.local.LocalPlatform;
import plaza.local.PlatformOptions;
import plaza.local.part.Parts;

/** ingestion-service with its servers and the networks, and nobody behind it. */
final class House implements AutoCloseable {

    private static final String RAW = "ingestion.raw.v1";
    private static final String NORMALISE = "ingestion-service.normalise";
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final LocalPlatform platform;
    private final Connection database;
    private final Admin admin;

    private House(LocalPlatform platform) throws SQLException {
        this.platform = platform;
        URI postgres = platform.url(Parts.POSTGRES);
        String name = "plaza_ingestion";
        this.database = DriverManager.getConnection("jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(postgres.getHost(), postgres.getPort(), name, name, name));
        this.admin = Admin.create(Map.of("bootstrap.servers", kafka()));
    }

    /** Starts it, with settings for ingestion-service. Nobody logs in here, so there is no Keycloak. */
    static House open(Map<String, String> settings) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("perf", "target").toAbsolutePath()), "plaza-");
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("QUARKUS_OIDC_TENANT_ENABLED", "false");
        return new House(
                LocalPlatform.start(PlatformOptions.forTests(Path.of("").toAbsolutePath(), folder)
                        .only(Parts.POSTGRES, Parts.KAFKA, Parts.INGESTION, Parts.SIMULATOR)
                        .environment(Parts.INGESTION, environment)
                        .environment(Parts.SIMULATOR, Map.of("PLAZA_SIM_GRAPH_CALLS_PER_HOUR", "1000000"))
                        .lasting(Endurance.LONG)));
    }

    URI ingestion() {
        return platform.url(Parts.INGESTION);
    }

    URI network() {
        return platform.url(Parts.SIMULATOR);
    }

    String kafka() {
        return "localhost:" + platform.port(Parts.KAFKA);
    }

    /** A number by SQL. */
    long number(String sql) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first column by SQL. */
    List<String> texts(String sql) throws SQLException {
        try (PreparedStatement select = database.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Returns when every raw record was read and everything that came of it was sent. */
    void awaitQuiet() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (unread() > 0 || number("select count(*) from outbox_event where published_at is null") > 0) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("still busy after " + PATIENCE);
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private long unread() throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> read =
                admin.listConsumerGroupOffsets(NORMALISE).partitionsToOffsetAndMetadata().get().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, place -> place.getValue().offset()));
        return ends(RAW).entrySet().stream()
                .mapToLong(place -> place.getValue() - read.getOrDefault(place.getKey(), 0L))
                .sum();
    }

    /** Where each partition of a topic ends. */
    Map<TopicPartition, Long> ends(String topic) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> asked =
                admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic).partitions().stream()
                        .collect(Collectors.toMap(
                                partition -> new TopicPartition(topic, partition.partition()),
                                partition -> OffsetSpec.latest()));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        (Map.Entry<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> place) ->
                                place.getValue().offset()));
    }

    /** All records of a topic since these places. */
    List<ConsumerRecord<String, byte[]>> since(Map<TopicPartition, Long> places, String topic) throws Exception {
        Map<TopicPartition, Long> ends = ends(topic);
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka(), "max.poll.records", 5000),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            ends.keySet().forEach(place -> consumer.seek(place, places.getOrDefault(place, 0L)));
            while (ends.entrySet().stream().anyMatch(place -> consumer.position(place.getKey()) < place.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(all::add);
            }
        }
        return all;
    }

    @Override
    public void close() throws SQLException {
        admin.close();
        database.close();
        platform.close();
    }
}
