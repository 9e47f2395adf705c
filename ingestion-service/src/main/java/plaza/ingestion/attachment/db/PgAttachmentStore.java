package plaza.ingestion.attachment.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.LocalStore;
import plaza.ingestion.attachment.model.FileId;

/** Bytes in table {@code file_piece}: written in one transaction, read piece by piece without holding a connection. */
@ApplicationScoped
@Typed(LocalStore.class)
class PgAttachmentStore implements LocalStore {

    private static final int PIECE = 256 * 1024;

    private final DataSource dataSource;

    PgAttachmentStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void keep(FileId id, InputStream bytes) throws IOException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                delete(connection, id);
                insert(connection, id, bytes);
                connection.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public Optional<InputStream> open(FileId id) {
        byte[] first = piece(id, 0);
        return first == null ? Optional.empty() : Optional.of(new Pieces(id, first));
    }

    @Override
    public void remove(FileId id) {
        try (Connection connection = dataSource.getConnection()) {
            delete(connection, id);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static void delete(Connection connection, FileId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("delete from file_piece where file_id = ?")) {
            statement.setObject(1, id.value());
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, FileId id, InputStream bytes) throws SQLException, IOException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into file_piece (file_id, number, bytes) values (?, ?, ?)")) {
            int number = 0;
            for (byte[] piece = bytes.readNBytes(PIECE);
                    piece.length > 0 || number == 0;
                    piece = bytes.readNBytes(PIECE)) {
                statement.setObject(1, id.value());
                statement.setInt(2, number++);
                statement.setBytes(3, piece);
                statement.executeUpdate();
            }
        }
    }

    private byte @Nullable [] piece(FileId id, int number) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select bytes from file_piece where file_id = ? and number = ?")) {
            statement.setObject(1, id.value());
            statement.setInt(2, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static UncheckedIOException failed(SQLException e) {
        return new UncheckedIOException(new IOException("the bytes of a file are not to be had", e));
    }

    /** One piece after the other. */
    private final class Pieces extends InputStream {

        private final FileId id;
        private int number;
        private @Nullable InputStream piece;

        Pieces(FileId id, byte[] first) {
            this.id = id;
            this.piece = new ByteArrayInputStream(first);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            while (piece != null) {
                int got = piece.read(into, at, most);
                if (got >= 0) {
                    return got;
                }
                byte[] next = piece(id, ++number);
                piece = next == null ? null : new ByteArrayInputStream(next);
            }
            return -1;
        }
    }
}
