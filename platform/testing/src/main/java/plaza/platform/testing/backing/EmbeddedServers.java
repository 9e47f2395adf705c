package plaza.platform.testing.backing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import plaza.platform.servers.KafkaBroker;
import plaza.platform.servers.Ports;
import plaza.platform.servers.PostgresOptions;
import plaza.platform.servers.PostgresServer;
import plaza.platform.servers.ServerProcess;

/** PostgreSQL as a child process, Kafka in this JVM. */
final class EmbeddedServers implements BackingServers {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final ServerProcess postgres;
    private final KafkaBroker kafka;

    private EmbeddedServers(ServerProcess postgres, KafkaBroker kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static EmbeddedServers start(BackingFolder folder) {
        CompletableFuture<ServerProcess> postgres = CompletableFuture.supplyAsync(() -> startPostgres(folder));
        KafkaBroker kafka = KafkaBroker.start(folder.path().resolve("kafka"), Ports.free());
        return new EmbeddedServers(postgres.join(), kafka);
    }

    private static ServerProcess startPostgres(BackingFolder folder) {
        PostgresServer server = new PostgresServer(PostgresOptions.forTests(folder.path()), List.of());
        return ServerProcess.start(server, PATIENCE, born -> folder.own(ProcessId.of(born.handle())));
    }

    @Override
    public BackingAddresses addresses() {
        return new BackingAddresses(
                "localhost", postgres.server().port(), "postgres", "postgres", kafka.bootstrapServers());
    }

    @Override
    public void close() {
        postgres.stop(GRACE);
        kafka.close();
    }
}
