package plaza.platform.testing.backing;

import java.util.Locale;
import java.util.Objects;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startables;
import org.testcontainers.utility.DockerImageName;

/**
 * The same servers as containers. The images are those of {@code -Dplaza.backing.postgres-image} and
 * {@code -Dplaza.backing.kafka-image}, or of the environment variables named alike.
 */
final class ContainerServers implements BackingServers {

    private static final String SUPERUSER = "postgres";
    private static final int POSTGRES_PORT = 5432;

    private final GenericContainer<?> postgres;
    private final KafkaContainer kafka;

    private ContainerServers(GenericContainer<?> postgres, KafkaContainer kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    @SuppressWarnings("resource") // closed by close(), and by Testcontainers where this process is killed
    static ContainerServers start() {
        GenericContainer<?> postgres = new GenericContainer<>(image("postgres", "postgres:18"))
                .withExposedPorts(POSTGRES_PORT)
                .withEnv("POSTGRES_PASSWORD", SUPERUSER)
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200", "-c", "timezone=UTC")
                .waitingFor(Wait.forLogMessage(".*database system is ready to accept connections.*\\s", 2));
        KafkaContainer kafka = new KafkaContainer(
                        image("kafka", "apache/kafka:4.1.1").asCompatibleSubstituteFor("apache/kafka"))
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", Integer.toString(8 * 1024 * 1024));
        Startables.deepStart(postgres, kafka).join();
        return new ContainerServers(postgres, kafka);
    }

    private static DockerImageName image(String server, String usual) {
        String asked = System.getProperty(
                "plaza.backing." + server + "-image",
                System.getenv("PLAZA_BACKING_" + server.toUpperCase(Locale.ROOT) + "_IMAGE"));
        return DockerImageName.parse(Objects.requireNonNullElse(asked, usual));
    }

    @Override
    public BackingAddresses addresses() {
        return new BackingAddresses(
                postgres.getHost(),
                postgres.getMappedPort(POSTGRES_PORT),
                SUPERUSER,
                SUPERUSER,
                kafka.getBootstrapServers().replaceFirst("^\\w+://", ""));
    }

    @Override
    public void close() {
        postgres.stop();
        kafka.stop();
    }
}
