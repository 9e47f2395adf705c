package plaza.platform.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A database and the role that owns it.
 *
 * @param name its name
 * @param owner the role
 * @param password the role's password
 */
public record PostgresDatabase(String name, String owner, String password) {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public PostgresDatabase {
        if (!PLAIN.matcher(name).matches() || !PLAIN.matcher(owner).matches()) {
            throw new IllegalArgumentException(
                    "a database and its owner have names like plaza_ingestion, not " + name + " and " + owner);
        }
    }

    /** A database whose owner and password are named as itself: for one machine only. */
    public static PostgresDatabase named(String name) {
        return new PostgresDatabase(name, name, name);
    }

    void createBy(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", owner)) {
                statement.execute("CREATE ROLE " + owner + " LOGIN PASSWORD " + quoted(password));
            }
            if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + owner);
            }
        }
    }

    private static boolean exists(Connection connection, String sql, String what) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, what);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
