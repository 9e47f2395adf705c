package plaza.perf.conversation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says a trace again and again on one connection, each time about somebody and something new. */
final class Replay implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int TIME_ORDERED = 7;
    private static final int BITS_BELOW_TIME = 16;

    private final Connection connection;
    private final Trace trace;
    private final String word;
    private final long since;
    private final Map<String, PreparedStatement> statements = new HashMap<>();

    /**
     * A replay.
     *
     * @param connection committed by hand
     * @param word stands for whatever the trace is about
     * @param since ids of before are of things that are there, and stay
     */
    Replay(Connection connection, Trace trace, String word, long since) {
        this.connection = connection;
        this.trace = trace;
        this.word = word;
        this.since = since;
    }

    /** Once more, about something else. */
    void run(String about) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        for (List<Trace.Said> transaction : trace.transactions()) {
            for (Trace.Said said : transaction) {
                say(said, about, ids);
            }
            connection.commit();
        }
    }

    private void say(Trace.Said said, String about, Map<String, String> ids) throws SQLException {
        PreparedStatement statement = statements.get(said.sql());
        if (statement == null) {
            statement = connection.prepareStatement(said.sql());
            statements.put(said.sql(), statement);
        }
        for (int place = 0; place < said.values().size(); place++) {
            String value = said.values().get(place);
            if (value == null) {
                statement.setNull(place + 1, Types.VARCHAR);
            } else {
                statement.setString(place + 1, anew(value, about, ids));
            }
        }
        boolean rows = statement.execute();
        while (rows && statement.getResultSet().next()) {
            statement.getResultSet().getObject(1);
        }
    }

    private String anew(String value, String about, Map<String, String> ids) {
        return ID.matcher(value.replace(word, about))
                .replaceAll(id -> isOfBefore(id.group()) ? id.group() : ids.computeIfAbsent(id.group(), _ -> next()));
    }

    private boolean isOfBefore(String id) {
        UUID known = UUID.fromString(id);
        return known.version() == TIME_ORDERED && known.getMostSignificantBits() >>> BITS_BELOW_TIME < since;
    }

    private static String next() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long time = System.currentTimeMillis() << BITS_BELOW_TIME | 0x7000 | random.nextInt(0x1000);
        return new UUID(time, random.nextLong() >>> 2 | 0x8000000000000000L).toString();
    }

    @Override
    public void close() throws SQLException {
        for (@Nullable PreparedStatement statement : statements.values()) {
            if (statement != null) {
                statement.close();
            }
        }
        connection.close();
    }
}
