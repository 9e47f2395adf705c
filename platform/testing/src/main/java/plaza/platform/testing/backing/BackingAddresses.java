package plaza.platform.testing.backing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Where the servers of a build listen, and the user who may make databases. */
record BackingAddresses(
        String postgresHost, int postgresPort, String superuser, String password, String bootstrapServers) {

    String jdbcUrl(String database) {
        return "jdbc:postgresql://" + postgresHost + ":" + postgresPort + "/" + database;
    }

    static BackingAddresses read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BackingAddresses(
                properties.getProperty("postgres.host"),
                Integer.parseInt(properties.getProperty("postgres.port")),
                properties.getProperty("postgres.superuser"),
                properties.getProperty("postgres.password"),
                properties.getProperty("kafka.bootstrap.servers"));
    }

    /** In one move, so that nobody reads half of it. */
    void write(Path file) {
        Properties properties = new Properties();
        properties.setProperty("postgres.host", postgresHost);
        properties.setProperty("postgres.port", Integer.toString(postgresPort));
        properties.setProperty("postgres.superuser", superuser);
        properties.setProperty("postgres.password", password);
        properties.setProperty("kafka.bootstrap.servers", bootstrapServers);
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (Writer writer = Files.newBufferedWriter(draft)) {
                properties.store(writer, null);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
