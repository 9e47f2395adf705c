package plaza.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Numbers committed entries and links each to the one before, so that a removed or altered entry breaks every later link.
 * Run by one leased process; writers never wait for one another. Blocking.
 */
@ApplicationScoped
public class AuditChain {

    private static final String LAST =
            "select number, chain from audit_entry where number is not null" + " order by number desc limit 1";
    private static final String FRESH =
            "select id, digest from audit_entry where number is null order by at, id limit 500";
    private static final String LINK = "update audit_entry set number = ?, chain = ? where id = ?";

    private final DataSource dataSource;

    AuditChain(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Chains up to 500 entries; gives how many. */
    public int chain() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(FRESH);
                ResultSet fresh = select.executeQuery()) {
            return fresh.next() ? link(connection, fresh) : 0;
        }
    }

    private static int link(Connection connection, ResultSet fresh) throws SQLException {
        long number = 0;
        byte @Nullable [] before = null;
        try (PreparedStatement select = connection.prepareStatement(LAST);
                ResultSet last = select.executeQuery()) {
            if (last.next()) {
                number = last.getLong(1);
                before = last.getBytes(2);
            }
        }
        int linked = 0;
        try (PreparedStatement update = connection.prepareStatement(LINK)) {
            do {
                before = AuditDigest.link(before, fresh.getBytes("digest"));
                update.setLong(1, ++number);
                update.setBytes(2, before);
                update.setObject(3, fresh.getObject("id", UUID.class));
                update.addBatch();
                linked++;
            } while (fresh.next());
            update.executeBatch();
        }
        return linked;
    }
}
