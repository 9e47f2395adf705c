package plaza.platform.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PostgreSQL as a server of this machine, on the loopback interface, with settings for little memory. */
public final class PostgresServer implements Server {

    private static final String SUPERUSER = "postgres";
    private static final int CONNECTIONS = 200;

    private final PostgresOptions options;
    private final List<PostgresDatabase> databases;
    private @Nullable PostgresBinaries binaries;
    private List<String> prefix = List.of();

    /** A server in which the given databases exist as soon as it runs. */
    public PostgresServer(PostgresOptions options, List<PostgresDatabase> databases) {
        this.options = options;
        this.databases = List.copyOf(databases);
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public int port() {
        return options.port();
    }

    @Override
    public void prepare() throws IOException, InterruptedException {
        PostgresBinaries unpacked = PostgresBinaries.unpackedIn(options.cache());
        binaries = unpacked;
        prefix = PostgresUser.prefix();
        if (!Files.exists(options.data().resolve("PG_VERSION"))) {
            initialise(unpacked);
        }
        new PostgresLock(options.data(), unpacked.postgres()).release();
    }

    private void initialise(PostgresBinaries unpacked) throws IOException, InterruptedException {
        Files.createDirectories(options.data().getParent());
        Path draft = options.data().resolveSibling(options.data().getFileName() + ".new");
        OnceFolder.delete(draft);
        Path password = Files.writeString(Files.createTempFile("plaza", ".pw"), SUPERUSER);
        try {
            Command initdb = new Command(
                    prefix,
                    unpacked.initdb(),
                    List.of(
                            "--pgdata=" + draft,
                            "--username=" + SUPERUSER,
                            "--pwfile=" + password,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--no-sync"),
                    environment(),
                    unpacked.home(),
                    options.log());
            int exitCode = initdb.run();
            if (exitCode != 0) {
                throw new IOException("initdb ended with exit code " + exitCode + ": "
                        + String.join(" / ", LogTail.of(options.log(), 3)));
            }
            Files.move(draft, options.data());
        } finally {
            Files.deleteIfExists(password);
        }
    }

    @Override
    public Command command() {
        if (binaries == null) {
            throw new IllegalStateException("prepare() comes first");
        }
        List<String> arguments = new ArrayList<>(List.of("-D", options.data().toString()));
        settings().forEach((key, value) -> arguments.addAll(List.of("-c", key + "=" + value)));
        return new Command(prefix, binaries.postgres(), arguments, environment(), options.data(), options.log());
    }

    private Map<String, String> settings() {
        String durable = options.durable() ? "on" : "off";
        return Map.ofEntries(
                Map.entry("port", Integer.toString(options.port())),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("max_connections", Integer.toString(CONNECTIONS)),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("fsync", durable),
                Map.entry("synchronous_commit", "on"), // a commit outlives a killed process, whatever fsync says
                Map.entry("full_page_writes", durable),
                Map.entry("min_wal_size", "80MB"),
                Map.entry("max_wal_size", "512MB"),
                Map.entry("io_method", "sync"),
                Map.entry("max_worker_processes", "2"),
                Map.entry("timezone", "UTC"),
                Map.entry("log_timezone", "UTC"),
                Map.entry("log_line_prefix", "%m [%p] %u@%d "));
    }

    private static Map<String, String> environment() {
        return Map.of("LC_ALL", "C", "TZ", "UTC");
    }

    @Override
    public boolean answers() {
        if (!Ports.answers(options.port())) {
            return false;
        }
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void furnish() throws IOException {
        for (PostgresDatabase database : databases) {
            create(database);
        }
    }

    /** Creates a database and its owner, unless they are there. */
    public void create(PostgresDatabase database) throws IOException {
        try (Connection connection = connect(SUPERUSER)) {
            database.createBy(connection);
        } catch (SQLException e) {
            throw new IOException("database " + database.name() + " could not be created: " + e.getMessage(), e);
        }
    }

    @Override
    public StopSignal stopSignal() {
        return StopSignal.INT;
    }

    /** A JDBC address of one database of this server. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://localhost:" + options.port() + "/" + database;
    }

    /** A connection of the superuser. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, SUPERUSER);
    }
}
