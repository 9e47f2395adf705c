package plaza.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import plaza.platform.testing.backing.Backing;
import plaza.platform.testing.backing.FreshDatabase;

/**
 * Gives a {@code @QuarkusTest} its own empty database, the broker with empty topics, a key that {@link TestTokens}
 * signs with, and a clock that {@link ClockFile} moves.
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
 * class ConversationsIT { … }
 * }</pre>
 *
 * <p>Arguments: {@code demo}, false unless said, loads the demo data; {@code database}, how the database's name begins.
 * All tests of a service use the same arguments, or Quarkus starts once for each.
 */
public final class PlazaBacking implements QuarkusTestResourceLifecycleManager {

    private static final String BOOTSTRAP_SERVERS = "plaza.testing.bootstrap-servers";

    private String demo = "false";
    private String database = "plaza_test";

    @Override
    public void init(Map<String, String> arguments) {
        demo = arguments.getOrDefault("demo", demo);
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Backing backing = Backing.ofThisBuild();
        FreshDatabase fresh = backing.freshDatabase(database);
        backing.freshTopics();
        System.setProperty(BOOTSTRAP_SERVERS, backing.bootstrapServers());
        ClockFile clock = ClockFile.ofThisJvm();
        clock.reset();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.datasource.jdbc.url", fresh.jdbcUrl());
        settings.put("quarkus.datasource.reactive.url", fresh.reactiveUrl());
        settings.put("quarkus.datasource.username", fresh.user());
        settings.put("quarkus.datasource.password", fresh.password());
        settings.put("PLAZA_DB_HOST", fresh.host());
        settings.put("PLAZA_DB_PORT", Integer.toString(fresh.port()));
        settings.put("PLAZA_DB_NAME", fresh.name());
        settings.put("PLAZA_DB_USER", fresh.user());
        settings.put("PLAZA_DB_PASSWORD", fresh.password());
        settings.put("kafka.bootstrap.servers", backing.bootstrapServers());
        settings.put("quarkus.oidc.auth-server-url", ""); // empty takes back what application.properties says
        settings.put("quarkus.oidc.public-key", TestTokens.publicKey());
        settings.put("quarkus.oidc.token.audience", TestTokens.AUDIENCE);
        settings.put("quarkus.oidc.token.issuer", TestTokens.ISSUER);
        settings.put("plaza.test.clock", "true");
        settings.put("plaza.test.clock-file", clock.path().toString());
        settings.put("plaza.demo.enabled", demo);
        settings.put("quarkus.log.category.\"org.apache.kafka\".level", "WARN");
        return settings;
    }

    /** The broker of the service under test as {@code host:port}. */
    public static String bootstrapServers() {
        String known = System.getProperty(BOOTSTRAP_SERVERS);
        if (known == null) {
            throw new IllegalStateException("no broker yet: annotate the test with"
                    + " @QuarkusTestResource(PlazaBacking.class), or ask Backing.ofThisBuild()");
        }
        return known;
    }

    /** Nothing to stop: the servers serve the next test JVM, too. */
    @Override
    public void stop() {}
}
