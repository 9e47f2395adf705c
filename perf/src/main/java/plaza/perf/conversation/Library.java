package plaza.perf.conversation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import plaza.local.Endurance;
import plaza.local.Layout;
import plaza.local.LocalPlatform;
import plaza.local.PlatformOptions;
import plaza.local.part.Parts;
import plaza.system.cast.Doors;
import plaza.system.cast.Keyring;
import plaza.system.cast.Stage;

/** conversation-service with its servers, and people who may log in. */
final class Library implements AutoCloseable {

    /** How many of the archive's agents can log in besides the demo's. */
    static final int CROWD = 20;

    private static final String DATABASE = "plaza_conversation";

    private final LocalPlatform platform;
    private final Path folder;
    private final Doors doors = new Doors();
    private final Keyring keys;

    private Library(LocalPlatform platform, Path folder) {
        this.platform = platform;
        this.folder = folder;
        this.keys = new Keyring(doors, stage(platform));
    }

    static Library open() throws IOException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("perf", "target").toAbsolutePath()), "plaza-");
        return new Library(
                LocalPlatform.start(PlatformOptions.forTests(Path.of("").toAbsolutePath(), folder)
                        .only(Parts.POSTGRES, Parts.KAFKA, Parts.KEYCLOAK, Parts.CONVERSATION)
                        .crowd(CROWD)
                        .lasting(Endurance.LONG)),
                folder);
    }

    /** Of all doors, those of this service and of the log-in. */
    private static Stage stage(LocalPlatform platform) {
        URI here = platform.url(Parts.CONVERSATION);
        return new Stage(List.of(), here, here, here, platform.url(Parts.KEYCLOAK), here);
    }

    URI conversations() {
        return platform.url(Parts.CONVERSATION).resolve("/api/v1/conversations");
    }

    String token(String person) throws IOException, InterruptedException {
        return keys.token(person);
    }

    String kafka() {
        return "localhost:" + platform.port(Parts.KAFKA);
    }

    /** Where PostgreSQL writes what it says. */
    Path log() {
        return new Layout(Path.of("").toAbsolutePath(), folder).log(Parts.POSTGRES);
    }

    /** A connection as the service's own. */
    Connection connect() throws SQLException {
        return connect(DATABASE, "");
    }

    /** A connection that lets the server find out the types, keeps each statement, and commits when it is told to. */
    Connection connectBare() throws SQLException {
        Connection connection = connect(DATABASE, "&stringtype=unspecified&prepareThreshold=1");
        connection.setAutoCommit(false);
        return connection;
    }

    /** From now on every statement stands in the log, or none. */
    void logStatements(boolean all) throws SQLException {
        try (Connection connection = connect("postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("alter system set log_statement = '" + (all ? "all" : "none") + "'");
            statement.execute("select pg_reload_conf()");
        }
    }

    /** A number by SQL. */
    static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect(String user, String more) throws SQLException {
        URI postgres = platform.url(Parts.POSTGRES);
        return DriverManager.getConnection("jdbc:postgresql://%s:%d/%s?user=%s&password=%s%s"
                .formatted(postgres.getHost(), postgres.getPort(), DATABASE, user, user, more));
    }

    @Override
    public void close() {
        doors.close();
        platform.close();
    }
}
