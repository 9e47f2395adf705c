package plaza.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What waits for the leased loop, asked in one statement: mostly nothing does, and the loop asks often. Blocking. */
@ApplicationScoped
class Backlog {

    private static final String LOOK = """
            select exists (select 1 from outbox_event where published_at is null),
                exists (select 1 from change_feed where number is null),
                exists (select 1 from audit_entry where number is null)
            """;

    private final DataSource dataSource;

    Backlog(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What there is to be done.
     *
     * @param events to be sent, perhaps held back by their key
     * @param changes to be numbered
     * @param entries of the audit trail to be chained
     */
    record Waiting(boolean events, boolean changes, boolean entries) {}

    Waiting look() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LOOK);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new Waiting(row.getBoolean(1), row.getBoolean(2), row.getBoolean(3));
        }
    }
}
