package plaza.platform.servers;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * A Kafka broker in this JVM: broker and controller in one (KRaft), on the loopback interface, with settings for one
 * machine and little memory. Its data is kept between runs.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final int NODE = 1;

    private final KafkaRaftServer server;
    private final int port;

    private KafkaBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Starts a broker and returns when it answers.
     *
     * @param data its data folder; formatted when it is new
     * @param port its port on the loopback interface
     */
    public static KafkaBroker start(Path data, int port) {
        Properties settings = settings(data.toAbsolutePath(), port, Ports.free());
        try {
            formatOnce(data, settings);
        } catch (IOException e) {
            throw new UncheckedIOException("the data folder of Kafka could not be formatted: " + data, e);
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return new KafkaBroker(server, port);
    }

    private static void formatOnce(Path data, Properties settings) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        Path file = Files.createTempFile("plaza-kafka", ".properties");
        try {
            Files.write(
                    file,
                    settings.stringPropertyNames().stream()
                            .map(key -> key + "=" + settings.getProperty(key))
                            .toList());
            String[] format = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
            int result = StorageTool.execute(format, new PrintStream(System.out, true, StandardCharsets.UTF_8));
            if (result != 0) {
                throw new IOException("the storage tool ended with " + result);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        Map<String, Object> settings = Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", NODE),
                Map.entry("controller.quorum.voters", NODE + "@localhost:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "BROKER://localhost:" + port),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("log.dirs", data),
                Map.entry("auto.create.topics.enable", false),
                Map.entry("offsets.topic.replication.factor", 1),
                Map.entry("offsets.topic.num.partitions", 4),
                Map.entry("offsets.topic.segment.bytes", 16 * 1024 * 1024),
                Map.entry("transaction.state.log.replication.factor", 1),
                Map.entry("transaction.state.log.num.partitions", 4),
                Map.entry("transaction.state.log.min.isr", 1),
                Map.entry("share.coordinator.state.topic.replication.factor", 1),
                Map.entry("share.coordinator.state.topic.num.partitions", 1),
                Map.entry("share.coordinator.state.topic.min.isr", 1),
                Map.entry("group.initial.rebalance.delay.ms", 0),
                Map.entry("log.segment.bytes", 64 * 1024 * 1024),
                Map.entry("log.index.size.max.bytes", 1024 * 1024),
                Map.entry("log.cleaner.dedupe.buffer.size", 4 * 1024 * 1024),
                Map.entry("num.network.threads", 2),
                Map.entry("num.io.threads", 4),
                Map.entry("background.threads", 2),
                Map.entry("num.recovery.threads.per.data.dir", 2),
                Map.entry("message.max.bytes", 8 * 1024 * 1024),
                Map.entry("controlled.shutdown.enable", false));
        Properties properties = new Properties();
        settings.forEach((key, value) -> properties.setProperty(key, value.toString()));
        return properties;
    }

    /** What clients are told: {@code localhost:port}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** Creates the topics that are not there yet and gives all of them their settings. */
    public void create(List<Topic> topics) {
        KafkaTopics.create(bootstrapServers(), topics);
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /**
     * A broker as a process of its own. Arguments: data folder, port, a file with a topic per line, and a file that is
     * written as soon as the broker answers and its topics exist.
     */
    public static void main(String[] arguments) throws IOException {
        Path ready = Path.of(arguments[3]);
        List<Topic> topics = Files.readAllLines(Path.of(arguments[2])).stream()
                .filter(line -> !line.isBlank())
                .map(Topic::parse)
                .collect(Collectors.toList());
        KafkaBroker broker = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "kafka-close"));
        broker.create(topics);
        Files.writeString(ready, "ready\n");
        broker.server.awaitShutdown();
    }
}
