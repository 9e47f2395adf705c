package plaza.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/** Removes what has served its time: published rows, old inbox marks, changes nobody can resume from. Blocking. */
@ApplicationScoped
class Pruning {

    private final DataSource dataSource;
    private final RelaySettings settings;
    private final Clock clock;

    Pruning(DataSource dataSource, RelaySettings settings, Clock clock) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.clock = clock;
    }

    void prune() throws SQLException {
        Instant now = clock.instant();
        delete("delete from outbox_event where published_at < ?", now, settings.keepPublished());
        delete("delete from inbox_event where received_at < ?", now, settings.keepInbox());
        delete("delete from change_feed where number is not null and created_at < ?", now, settings.keepChanges());
    }

    private void delete(String sql, Instant now, Duration keep) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setTimestamp(1, Timestamp.from(now.minus(keep)));
            delete.executeUpdate();
        }
    }
}
