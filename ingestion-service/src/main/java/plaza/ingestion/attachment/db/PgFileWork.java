package plaza.ingestion.attachment.db;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.FileWork;
import plaza.ingestion.attachment.model.FileClaim;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileOrder;
import plaza.ingestion.attachment.model.FileRefusal;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.FileType;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.attachment.model.Scan;
import plaza.ingestion.attachment.model.StoredFile;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.NetworkId;

/** Files in table {@code message_file}, by plain JDBC: those who ask have a thread of their own to wait on. */
@ApplicationScoped
class PgFileWork implements FileWork {

    private static final String COLUMNS = "id, interaction_id, channel, account_id, type, mime, name, network_id, url,"
            + " received_at, state, tries, due_at, size, sha256, file_type, scan, refusal, version";
    private static final String CLAIM = "update message_file set tries = tries + 1, due_at = ?, version = version + 1"
            + " where id in (select id from message_file where state in ('waiting', 'scanning') and due_at <= ?"
            + " order by due_at limit ? for update skip locked) returning " + COLUMNS;
    private static final String SETTLE = "update message_file set state = ?, tries = ?, due_at = ?, size = ?,"
            + " sha256 = ?, file_type = ?, scan = ?, refusal = ?, version = version + 1 where id = ? and version = ?";
    private static final String FIND = "select " + COLUMNS + " from message_file where id = ?";
    private static final String OLD = "select id from message_file where received_at < ? order by received_at limit ?";
    private static final String ADD_UPLOAD =
            "insert into message_file (id, channel, account_id, type, name, received_at,"
                    + " state, size, sha256, file_type, scan, version, uploaded_by)"
                    + " values (?, ?, ?, ?, ?, ?, 'stored', ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String UNUSED = "select count(*) from message_file where uploaded_by = ? and used_at is null";
    private static final String OLD_UNUSED = "select id from message_file where uploaded_by is not null"
            + " and used_at is null and received_at < ? order by received_at limit ?";
    private static final String FORGET = "delete from message_file where id = ?";

    private final DataSource dataSource;

    PgFileWork(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public List<MessageFile> claim(Instant now, Instant until, int most) {
        return asked(CLAIM, PgFileWork::file, Timestamp.from(until), Timestamp.from(now), most);
    }

    @Override
    public boolean settle(MessageFile file) {
        FileState state = file.state();
        StoredFile stored = stored(state);
        return changed(
                        SETTLE,
                        state.label(),
                        tries(state),
                        new Optionally(Types.TIMESTAMP, dueAt(state)),
                        new Optionally(Types.BIGINT, stored == null ? null : stored.size()),
                        new Optionally(Types.VARCHAR, stored == null ? null : stored.sha256()),
                        new Optionally(
                                Types.VARCHAR,
                                stored == null ? null : stored.type().name()),
                        new Optionally(
                                Types.VARCHAR,
                                state instanceof FileState.Stored kept
                                        ? kept.scan().label()
                                        : null),
                        new Optionally(
                                Types.VARCHAR,
                                state instanceof FileState.Refused no
                                        ? no.reason().label()
                                        : null),
                        file.order().id().value(),
                        file.version())
                == 1;
    }

    @Override
    public Optional<MessageFile> find(FileId id) {
        return asked(FIND, PgFileWork::file, id.value()).stream().findFirst();
    }

    @Override
    public List<FileId> listReceivedBefore(Instant moment, int most) {
        return asked(OLD, row -> new FileId(row.getObject("id", UUID.class)), Timestamp.from(moment), most);
    }

    @Override
    public void addUpload(MessageFile file, String subject) {
        FileOrder order = file.order();
        FileState.Stored stored = (FileState.Stored) file.state();
        changed(
                ADD_UPLOAD,
                order.id().value(),
                order.account().channel().value(),
                order.account().id().value(),
                order.claim().type(),
                new Optionally(Types.VARCHAR, order.claim().name()),
                Timestamp.from(order.receivedAt()),
                stored.file().size(),
                stored.file().sha256(),
                stored.file().type().name(),
                stored.scan().label(),
                file.version(),
                subject);
    }

    @Override
    public int countUnused(String subject) {
        return asked(UNUSED, row -> row.getInt(1), subject).getFirst();
    }

    @Override
    public List<FileId> listUnusedBefore(Instant moment, int most) {
        return asked(OLD_UNUSED, row -> new FileId(row.getObject("id", UUID.class)), Timestamp.from(moment), most);
    }

    @Override
    public void forget(FileId id) {
        changed(FORGET, id.value());
    }

    private static @Nullable StoredFile stored(FileState state) {
        return switch (state) {
            case FileState.Scanning scanning -> scanning.file();
            case FileState.Stored kept -> kept.file();
            case FileState.Waiting _, FileState.Refused _ -> null;
        };
    }

    private static int tries(FileState state) {
        return switch (state) {
            case FileState.Waiting waiting -> waiting.tries();
            case FileState.Scanning scanning -> scanning.tries();
            case FileState.Stored _, FileState.Refused _ -> 0;
        };
    }

    private static @Nullable Timestamp dueAt(FileState state) {
        return switch (state) {
            case FileState.Waiting waiting -> Timestamp.from(waiting.dueAt());
            case FileState.Scanning scanning -> Timestamp.from(scanning.dueAt());
            case FileState.Stored _, FileState.Refused _ -> null;
        };
    }

    private static MessageFile file(ResultSet row) throws SQLException {
        String networkId = row.getString("network_id");
        FileOrder order = new FileOrder(
                new FileId(row.getObject("id", UUID.class)),
                row.getObject("interaction_id", UUID.class),
                new AccountRef(new ChannelName(row.getString("channel")), new NetworkId(row.getString("account_id"))),
                new FileClaim(row.getString("type"), row.getString("mime"), row.getString("name")),
                networkId == null ? null : new NetworkId(networkId),
                row.getString("url"),
                row.getTimestamp("received_at").toInstant());
        return new MessageFile(order, state(row), row.getLong("version"));
    }

    private static FileState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "waiting" -> new FileState.Waiting(row.getInt("tries"), dueAt(row));
            case "scanning" -> new FileState.Scanning(storedFile(row), row.getInt("tries"), dueAt(row));
            case "stored" -> new FileState.Stored(storedFile(row), scan(row.getString("scan")));
            case "refused" -> new FileState.Refused(FileRefusal.get(row.getString("refusal")));
            case String unknown -> throw new IllegalStateException("no state of a file is called " + unknown);
        };
    }

    private static Instant dueAt(ResultSet row) throws SQLException {
        return row.getTimestamp("due_at").toInstant();
    }

    private static Scan scan(String label) {
        return Scan.CLEAN.label().equals(label) ? Scan.CLEAN : Scan.UNSCANNED;
    }

    private static StoredFile storedFile(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getLong("size"), row.getString("sha256"), FileType.valueOf(row.getString("file_type")));
    }

    /** A parameter that may be null, with its type. */
    private record Optionally(int type, @Nullable Object value) {}

    private interface Reading<T> {

        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> asked(String sql, Reading<T> reading, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the files cannot be read", e));
        }
    }

    private int changed(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException("the files cannot be changed", e));
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int at = 0; at < parameters.length; at++) {
            if (parameters[at] instanceof Optionally(int type, Object value)) {
                statement.setObject(at + 1, value, type);
            } else {
                statement.setObject(at + 1, parameters[at]);
            }
        }
    }
}
