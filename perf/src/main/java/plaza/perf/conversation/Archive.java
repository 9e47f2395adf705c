package plaza.perf.conversation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills conversation-service's tables with a year of conversations, ten messages each on average, in the order in which
 * they were written: so they lie on the disk as they would. Ten of them have five thousand messages. One in fifty is open.
 */
final class Archive {

    static final String LUCIA = "a0000000-0000-4000-8000-000000000001";
    static final int AGENTS = 400;
    static final int LONG_ONES = 10;
    static final int LONG = 5_000;

    private static final Duration YEAR = Duration.ofDays(365);
    private static final int ONE_IN_OPEN = 50;
    private static final long SEED = 20_261_130;
    private static final int MESSAGE_STREAMS = 2;

    private static final String CONVERSATION = """
            copy conversation (id, version, event_sequence, customer_id, channel, account_id, brand, site, language,
                visibility, turn, turn_id, turn_since, turn_deadline, resolution, resolved_at, opened_at, last_activity_at,
                waiting_since, last_message_text, last_message_at, last_message_direction, message_count, waiting_count,
                open_count, owner, epoch, answered, last_in_public_at, sla_revision, sla_edition) from stdin
            """;
    private static final String MESSAGE = """
            copy message (id, version, channel, account_id, external_id, thread_id, conversation_id, last_activity_at,
                creation_at, creation_by, received_at, order_key, kind, direction, visibility, author_id, author_name,
                text, attachments, created_at, clock_start_at) from stdin
            """;

    /** What follows from the conversations. */
    private static final List<String> REST = List.of(
            """
            insert into customer (id, version, name, name_as_of)
            select customer_id, 0, 'Cliente ' || right(customer_id::text, 7), min(opened_at) from conversation
            group by customer_id
            """, """
            insert into customer_identity (id, customer_id, channel, external_id)
            select gen_random_uuid(), id, 'facebook', right(id::text, 12) from customer
            """, """
            insert into thread (id, order_key, customer_id, conversation_id)
            select ('00000002' || substr(id::text, 9))::uuid, 'facebook:1:' || right(id::text, 12), customer_id, id
            from conversation order by opened_at
            """, "insert into involvement (agent_id, conversation_id) select owner, id from conversation");

    private final Connection database;
    private final List<Connection> streams = new ArrayList<>();
    private final int conversations;
    private final Words words = new Words();
    private final Random random = new Random(SEED);
    private final Instant end = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private CopyIn talks;
    private final List<CopyIn> messages = new ArrayList<>();
    private long written;

    private Archive(Connection database, List<Connection> streams, int conversations) {
        this.database = database;
        this.streams.addAll(streams);
        this.conversations = conversations;
    }

    /** Whoever gives connections to the same database. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /** Loads and indexes so many conversations; gives how many messages they have. */
    static long load(Connections connections, int conversations) throws SQLException, IOException {
        List<Connection> streams = new ArrayList<>();
        try (Connection database = connections.open()) {
            for (int stream = 0; stream <= MESSAGE_STREAMS; stream++) {
                streams.add(connections.open());
            }
            Archive archive = new Archive(database, streams, conversations);
            archive.load();
            return archive.written;
        } finally {
            for (Connection stream : streams) {
                stream.close();
            }
        }
    }

    private void load() throws SQLException, IOException {
        Furniture furniture =
                Furniture.of(database, "conversation", "message", "thread", "involvement", "customer_identity");
        furniture.takeOut();
        talks = copy(streams.getFirst(), CONVERSATION);
        for (Connection stream : streams.subList(1, streams.size())) {
            messages.add(copy(stream, MESSAGE));
        }
        write();
        talks.endCopy();
        for (CopyIn stream : messages) {
            stream.endCopy();
        }
        try (Statement statement = database.createStatement()) {
            for (String sql : REST) {
                statement.execute(sql);
            }
            statement.execute("set maintenance_work_mem = '512MB'");
            furniture.putBack();
            statement.execute("vacuum analyze");
        }
    }

    private void write() throws SQLException {
        PriorityQueue<Talk> going = new PriorityQueue<>(Comparator.comparing((Talk talk) -> talk.next));
        Duration apart = YEAR.dividedBy(conversations);
        for (int number = 0; number < conversations; number++) {
            Instant opened = end.minus(YEAR).plus(apart.multipliedBy(number)).truncatedTo(ChronoUnit.MILLIS);
            writeUntil(opened, going);
            boolean isLong = number == longOne(number / apartLong(conversations), conversations);
            boolean isOpen = number >= conversations - conversations / ONE_IN_OPEN;
            going.add(new Talk(number, opened, isOpen, isLong ? LONG : 0, random));
        }
        writeUntil(Instant.MAX, going);
    }

    /** Which of so many conversations is a long one: each of another agent. */
    static int longOne(int which, int conversations) {
        return which * apartLong(conversations) + which % LONG_ONES;
    }

    private static int apartLong(int conversations) {
        return Math.max(conversations / LONG_ONES, 1);
    }

    private void writeUntil(Instant then, PriorityQueue<Talk> going) throws SQLException {
        while (!going.isEmpty() && going.peek().next.isBefore(then)) {
            Talk talk = going.remove();
            String text = words.sentence(random);
            write(messages.get((int) (written % MESSAGE_STREAMS)), message(talk, text));
            Instant at = talk.next;
            written++;
            talk.goOn(random, end);
            if (talk.isOver()) {
                write(talks, conversation(talk, at, text));
            } else {
                going.add(talk);
            }
        }
    }

    private String message(Talk talk, String text) {
        String direction = talk.isInbound() ? "inbound" : "outbound";
        return row(
                id(3, written),
                1,
                "facebook",
                "1",
                "e" + written,
                id(2, talk.number),
                talk.id(),
                talk.next,
                talk.next,
                id(4, written),
                talk.next,
                orderKey(talk),
                "comment",
                direction,
                "public",
                talk.isInbound() ? "%012x".formatted(talk.number / 3) : "1",
                talk.isInbound() ? "Cliente" : "Telco Andina",
                text,
                "[]",
                talk.next,
                talk.next);
    }

    private static String conversation(Talk talk, Instant last, String text) {
        boolean waits = talk.isOpen && talk.length % 2 == 1;
        Object none = "\\N";
        return row(
                talk.id(),
                talk.length,
                talk.length,
                id(5, talk.number / 3),
                "facebook",
                "1",
                "telco",
                talk.site(),
                "es",
                "public",
                waits ? "waiting-for-us" : talk.isOpen ? "waiting-for-customer" : "resolved",
                waits ? id(6, talk.number) : none,
                waits ? last : none,
                waits ? last.plus(Duration.ofHours(1)) : none,
                talk.isOpen ? none : "resolved",
                talk.isOpen ? none : last,
                talk.openedAt,
                last,
                waits ? last : none,
                text,
                last,
                talk.length % 2 == 1 ? "inbound" : "outbound",
                talk.length,
                waits ? 1 : 0,
                waits ? 1 : 0,
                talk.agent(),
                1,
                true,
                last,
                1_000_000,
                "x");
    }

    private static String orderKey(Talk talk) {
        return "facebook:1:%012x".formatted(talk.number);
    }

    /** Ids of one kind, rising as those of time do. */
    static UUID id(int kind, long number) {
        return UUID.fromString("%08x-0000-7000-8000-%012x".formatted(kind, number));
    }

    private static String row(Object... values) {
        StringBuilder row = new StringBuilder();
        for (Object value : values) {
            row.append(row.isEmpty() ? "" : "\t").append(value);
        }
        return row.append('\n').toString();
    }

    private static void write(CopyIn copy, String row) throws SQLException {
        byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
    }

    private static CopyIn copy(Connection connection, String sql) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    }
}
