package plaza.platform.lease;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Leases over the table {@code lease}: a row, not a session lock, so that transaction poolers do not matter.
 *
 * <p>The holder calls {@link #hold} more often than a third of the time to live; who cannot, stops its work. Blocking:
 * called from a worker or virtual thread.
 */
@ApplicationScoped
public class Leases {

    /** Longest time that a dead holder's work lies still. */
    public static final Duration TIME_TO_LIVE = Duration.ofSeconds(3);

    private final DataSource dataSource;
    private final String holder = UUID.randomUUID().toString();
    private final Map<String, LeaseWatch> watches = new ConcurrentHashMap<>();

    public Leases(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps, or takes, the named lease; empty while somebody else is alive in it. */
    public Optional<Lease> hold(String name, long nanos) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            long kept = keep(connection, name);
            if (kept >= 0) {
                return Optional.of(new Lease(name, holder, kept));
            }
            return take(connection, name, nanos);
        }
    }

    /** Gives the lease back, so that another replica need not wait for it to grow cold. */
    public void release(Lease lease) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update lease set holder = null where name = ? and holder = ? and epoch = ?")) {
            update.setString(1, lease.name());
            update.setString(2, lease.holder());
            update.setLong(3, lease.epoch());
            update.executeUpdate();
        }
    }

    private long keep(Connection connection, String name) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update lease set beat = beat + 1 where name = ? and holder = ? returning epoch")) {
            update.setString(1, name);
            update.setString(2, holder);
            try (ResultSet rows = update.executeQuery()) {
                return rows.next() ? rows.getLong(1) : -1;
            }
        }
    }

    private Optional<Lease> take(Connection connection, String name, long nanos) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into lease (name, holder, epoch, beat) values (?, null, 0, 0) on conflict do nothing")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement("select holder, epoch, beat from lease where name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return takeOver(connection, name, row.getString(1), row.getLong(2), row.getLong(3), nanos);
            }
        }
    }

    private Optional<Lease> takeOver(
            Connection connection, String name, @Nullable String present, long epoch, long beat, long nanos)
            throws SQLException {
        LeaseWatch watch = watches.computeIfAbsent(name, key -> new LeaseWatch(TIME_TO_LIVE));
        if (!watch.mayTake(present, epoch, beat, nanos)) {
            return Optional.empty();
        }
        try (PreparedStatement update = connection.prepareStatement("update lease set holder = ?, epoch = epoch + 1,"
                + " beat = 0 where name = ? and epoch = ? and beat = ? and holder is not distinct from ?")) {
            update.setString(1, holder);
            update.setString(2, name);
            update.setLong(3, epoch);
            update.setLong(4, beat);
            update.setString(5, present);
            return update.executeUpdate() == 1 ? Optional.of(new Lease(name, holder, epoch + 1)) : Optional.empty();
        }
    }
}
