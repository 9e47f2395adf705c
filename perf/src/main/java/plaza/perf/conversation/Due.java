package plaza.perf.conversation;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import plaza.local.Endurance;
import plaza.local.LocalPlatform;
import plaza.local.PlatformOptions;
import plaza.local.part.Parts;

/** How late promises are told that break within one second, while many others run: two replicas, each told once. */
final class Due {

    private static final int OTHERS = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final int TARGET_MILLIS = 2_000;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Cases that wait in public for a first answer within an hour, due from a moment on, one after the other. */
    private static final String CASES = """
            insert into conversation (id, version, event_sequence, customer_id, channel, account_id, brand, site,
                language, visibility, turn, turn_id, turn_since, turn_deadline, opened_at, last_activity_at, waiting_since,
                last_message_text, last_message_at, last_message_direction, message_count, waiting_count, open_count,
                last_in_public_at, waits_in_public, sla_revision, sla_edition)
            select gen_random_uuid(), 0, 3, (select id from customer limit 1), 'facebook', '1', 'telco', '%1$s', 'es',
                'public', 'new', gen_random_uuid(), t.since, t.since + interval '1 hour', t.since, t.since, t.since,
                'Hola', t.since, 'inbound', 1, 1, 1, t.since, true, 1000000, 'x'
            from (select timestamptz '%2$s' - interval '1 hour' + number * interval '%3$s' as since
                from generate_series(1, %4$d) number) t
            """;

    private static final String CLOCKS = """
            insert into sla_clock (conversation_id, metric, run, policy_id, since, target_ms, warn_at, due_at)
            select id, 'first-answer', turn_id::text, gen_random_uuid(), turn_since, 3600000,
                turn_deadline - interval '10 seconds', turn_deadline
            from conversation where site = '%1$s'
            """;
    private static final String TOLD = """
            select count(*), count(distinct c.id),
                percentile_disc(0.5) within group (order by e.published_at - c.turn_deadline),
                percentile_disc(0.95) within group (order by e.published_at - c.turn_deadline),
                max(e.published_at - c.turn_deadline)
            from (select c.id, c.turn_deadline from conversation c where c.site = '%1$s') c
                join outbox_event e on e.subject = c.id::text and e.type = 'conversation.sla-breached.v1'
            where e.published_at is not null
            """;

    private Due() {}

    /** What was told, and how late it was on Kafka. */
    private record Told(long events, long cases, String half, String most, String last) {}

    static void run() throws IOException, SQLException {
        Path folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("perf", "target").toAbsolutePath()), "plaza-");
        try (LocalPlatform platform =
                        LocalPlatform.start(PlatformOptions.forTests(Path.of("").toAbsolutePath(), folder)
                                .only(Parts.POSTGRES, Parts.KAFKA, Parts.CONVERSATION)
                                .replicas(Parts.CONVERSATION, 2)
                                .environment(Parts.CONVERSATION, Map.of("QUARKUS_OIDC_TENANT_ENABLED", "false"))
                                .lasting(Endurance.LONG));
                Connection database = database(platform)) {
            execute(database, "insert into customer (id, version) values (gen_random_uuid(), 0)");
            add(database, "others", Instant.now().plus(Duration.ofDays(1)), "1 second", OTHERS);
            execute(database, "analyze");
            measure(database, "warm-up");
            Told told = measure(database, "measured");
            System.out.println();
            System.out.println("### Broken promises");
            System.out.println();
            System.out.println(
                    "%,d clocks due within one second, two replicas, %,d others run; from the deadline to Kafka"
                            .formatted(AT_ONCE, OTHERS));
            System.out.println();
            System.out.println("| told | cases | target of the last | p50 | p95 | last |");
            System.out.println("| --- | --- | --- | --- | --- | --- |");
            System.out.println("| %d | %d | %,d ms | %s | %s | %s |"
                    .formatted(told.events(), told.cases(), TARGET_MILLIS, told.half(), told.most(), told.last()));
        }
    }

    private static Told measure(Connection database, String site) throws SQLException {
        Instant from = Instant.now().plus(WARM_UP);
        add(database, site, from, "1 millisecond", AT_ONCE);
        Instant end = from.plusSeconds(1).plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(TOLD.formatted(site))) {
            row.next();
            return new Told(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5));
        }
    }

    private static void add(Connection database, String site, Instant from, String apart, int count)
            throws SQLException {
        execute(database, CASES.formatted(site, from, apart, count));
        execute(database, CLOCKS.formatted(site));
    }

    private static Connection database(LocalPlatform platform) throws SQLException {
        URI postgres = platform.url(Parts.POSTGRES);
        String name = "plaza_conversation";
        return DriverManager.getConnection("jdbc:postgresql://%s:%d/%s?user=%s&password=%s"
                .formatted(postgres.getHost(), postgres.getPort(), name, name, name));
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
