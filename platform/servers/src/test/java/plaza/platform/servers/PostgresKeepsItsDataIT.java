package plaza.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresKeepsItsDataIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path temp;

    @Test
    void what_was_written_outlives_a_stop_a_kill_and_a_lock_of_a_stranger() throws Exception {
        PostgresOptions options = PostgresOptions.forTests(temp);
        PostgresServer server = new PostgresServer(options, List.of(PostgresDatabase.named("plaza_test")));

        try (ServerProcess _ = ServerProcess.start(server, LIMIT)) {
            execute(server, "CREATE TABLE word (text text)");
            execute(server, "INSERT INTO word VALUES ('first')");
        }
        ServerProcess second = ServerProcess.start(server, LIMIT);
        execute(server, "INSERT INTO word VALUES ('second')");
        second.killHard();
        lockedBy(ProcessHandle.current().pid(), options.data());

        try (ServerProcess _ = ServerProcess.start(server, LIMIT)) {
            assertThat(words(server)).containsExactly("first", "second");
        }
    }

    @Test
    void a_folder_in_use_is_refused_and_left_alone() {
        PostgresOptions options = PostgresOptions.forTests(temp);
        PostgresServer server = new PostgresServer(options, List.of());

        try (ServerProcess first = ServerProcess.start(server, LIMIT)) {
            Throwable refusal = catchThrowable(() -> ServerProcess.start(server, LIMIT));

            assertThat(refusal)
                    .hasMessageContaining(
                            "is in use by process " + first.handle().pid());
            assertThat(server.answers()).isTrue();
        }
    }

    private static void lockedBy(long pid, Path data) throws IOException {
        Path lock = data.resolve("postmaster.pid");
        List<String> lines = Files.readAllLines(lock);
        lines.set(0, Long.toString(pid));
        Files.write(lock, lines);
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = owner(server);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> words(PostgresServer server) throws SQLException {
        try (Connection connection = owner(server);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT string_agg(text, ',' ORDER BY text) FROM word")) {
            rows.next();
            return List.of(rows.getString(1).split(","));
        }
    }

    private static Connection owner(PostgresServer server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("plaza_test"), "plaza_test", "plaza_test");
    }
}
