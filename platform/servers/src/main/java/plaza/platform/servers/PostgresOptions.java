package plaza.platform.servers;

import java.nio.file.Path;

/**
 * What one PostgreSQL server needs to know.
 *
 * @param cache where the programs are unpacked; may be shared by many servers
 * @param data the data folder; kept, and made when absent
 * @param port port on the loopback interface
 * @param durable false turns fsync off: for tests only, whose data nobody misses after a crash of the machine
 * @param log the server's log file
 */
public record PostgresOptions(Path cache, Path data, int port, boolean durable, Path log) {

    public PostgresOptions {
        cache = cache.toAbsolutePath();
        data = data.toAbsolutePath();
        log = log.toAbsolutePath();
    }

    /** A server of one test run: a free port, nothing durable, everything but the programs below {@code folder}. */
    public static PostgresOptions forTests(Path folder) {
        Path cache = Path.of(System.getProperty("java.io.tmpdir"), "plaza-" + System.getProperty("user.name"));
        return new PostgresOptions(
                cache, folder.resolve("postgres"), Ports.free(), false, folder.resolve("postgres.log"));
    }
}
