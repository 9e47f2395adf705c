package plaza.platform.testing.backing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import org.postgresql.Driver;

/**
 * An empty database that nobody else uses, and the role that owns it and is not a superuser.
 *
 * @param name its name, its owner's and the owner's password
 */
public record FreshDatabase(String host, int port, String name) {

    static FreshDatabase in(BackingAddresses servers, String prefix) {
        String name = prefix + "_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        try (Connection superuser = connect(servers.jdbcUrl("postgres"), servers.superuser(), servers.password());
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
            statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("database " + name + " could not be made: " + e.getMessage(), e);
        }
        return new FreshDatabase(servers.postgresHost(), servers.postgresPort(), name);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    /** As Quarkus's reactive client wants it. */
    public String reactiveUrl() {
        return "postgresql://" + host + ":" + port + "/" + name;
    }

    public String user() {
        return name;
    }

    public String password() {
        return name;
    }

    /** A connection of the owner. */
    public Connection connect() throws SQLException {
        return connect(jdbcUrl(), user(), password());
    }

    /** Past {@link DriverManager}, which does not see drivers of Quarkus's class loaders. */
    private static Connection connect(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL: " + url);
        }
        return connection;
    }
}
