package plaza.reporting.interval;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import plaza.reporting.interval.model.Figures;
import plaza.reporting.interval.model.RowKey;
import plaza.reporting.interval.model.TurnFact;
import plaza.reporting.interval.model.TurnFigures;

/**
 * Makes all figures anew from the facts alone, by the same definition as the live ones. Rows that come out as they stood
 * keep their revision; the others get the next one. Live facts wait meanwhile; readers see the old rows until the end.
 *
 * <p>Blocking: called from a worker thread. The facts stream through, they are never all in memory.
 */
@ApplicationScoped
class RebuildFigures {

    private static final int FETCH = 5000;
    private static final int BATCH = 1000;
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String INSERT = "insert into turn_figure (turn_id, interval_start, site, channel, offered,"
            + " answered, within_target, withdrawn, first_answer_millis) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String MERGE = """
            merge into interval_figure as row
            using (
                select interval_start, site, channel, sum(offered) as offered, sum(answered) as answered,
                    sum(within_target) as within_target, sum(withdrawn) as withdrawn,
                    sum(first_answer_millis) as first_answer_millis
                from turn_figure group by interval_start, site, channel) as made
            on row.interval_start = made.interval_start and row.site = made.site and row.channel = made.channel
            when matched and (row.offered, row.answered, row.within_target, row.withdrawn, row.first_answer_millis)
                is distinct from
                (made.offered, made.answered, made.within_target, made.withdrawn, made.first_answer_millis)
            then update set offered = made.offered, answered = made.answered, within_target = made.within_target,
                withdrawn = made.withdrawn, first_answer_millis = made.first_answer_millis,
                revision = row.revision + 1, changed_at = ?
            when not matched by target then insert (interval_start, site, channel, offered, answered, within_target,
                withdrawn, first_answer_millis, revision, changed_at)
                values (made.interval_start, made.site, made.channel, made.offered, made.answered,
                    made.within_target, made.withdrawn, made.first_answer_millis, 1, ?)
            when not matched by source and (row.offered, row.answered, row.within_target, row.withdrawn,
                row.first_answer_millis) is distinct from (0::bigint, 0::bigint, 0::bigint, 0::bigint, 0::bigint)
            then update set offered = 0, answered = 0, within_target = 0, withdrawn = 0, first_answer_millis = 0,
                revision = row.revision + 1, changed_at = ?
            """;

    /** Each branch of the merge takes the moment of the change. */
    private static final int MERGE_MOMENTS = 3;

    private final DataSource dataSource;
    private final Clock clock;

    RebuildFigures(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * What a rebuild did.
     *
     * @param facts facts of turns that were read
     * @param turns turns that they speak of
     * @param changedIntervals interval rows that did not stand as the facts say
     */
    record Outcome(long facts, long turns, int changedIntervals) {}

    /** Does it, in one transaction. */
    Outcome rebuild() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = rebuild(connection);
                connection.commit();
                return outcome;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private Outcome rebuild(Connection connection) throws SQLException {
        lock(connection);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("truncate turn_figure");
        }
        try (Statement select = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows =
                    select.executeQuery(TurnFactSql.SELECT + " and f.turn_id is not null order by f.turn_id")) {
                Pass pass = new Pass(insert);
                while (rows.next()) {
                    pass.take(rows.getObject("turn_id", UUID.class), fact(rows));
                }
                pass.end();
                return new Outcome(pass.facts, pass.turns, merge(connection));
            }
        }
    }

    private static void lock(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, FigureLocks.REBUILD);
            lock.execute();
        }
    }

    private int merge(Connection connection) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        try (PreparedStatement merge = connection.prepareStatement(MERGE)) {
            for (int parameter = 1; parameter <= MERGE_MOMENTS; parameter++) {
                merge.setTimestamp(parameter, now);
            }
            return merge.executeUpdate();
        }
    }

    private static TurnFact fact(ResultSet rows) throws SQLException {
        Map<String, @Nullable Object> columns = new HashMap<>();
        for (String column : TurnFactSql.COLUMNS) {
            columns.put(column, rows.getObject(column));
        }
        return TurnFactSql.read(columns::get);
    }

    /** One pass over the facts, turn by turn. */
    private static final class Pass {

        private final PreparedStatement insert;
        private final List<TurnFact> gathered = new ArrayList<>();
        private @Nullable UUID turn;
        private long facts;
        private long turns;
        private int waiting;

        Pass(PreparedStatement insert) {
            this.insert = insert;
        }

        void take(UUID next, TurnFact fact) throws SQLException {
            if (!next.equals(turn)) {
                write();
                turn = next;
                turns++;
            }
            gathered.add(fact);
            facts++;
        }

        void end() throws SQLException {
            write();
            insert.executeBatch();
        }

        private void write() throws SQLException {
            for (Map.Entry<RowKey, Figures> row : TurnFigures.of(gathered).entrySet()) {
                add(row.getKey(), row.getValue());
            }
            gathered.clear();
            if (waiting >= BATCH) {
                insert.executeBatch();
                waiting = 0;
            }
        }

        private void add(RowKey key, Figures figures) throws SQLException {
            insert.setObject(1, turn);
            insert.setTimestamp(2, Timestamp.from(key.quarter().start()));
            insert.setString(3, key.place().site());
            insert.setString(4, key.place().channel());
            insert.setLong(5, figures.offered());
            insert.setLong(6, figures.answered());
            insert.setLong(7, figures.withinTarget());
            insert.setLong(8, figures.withdrawn());
            insert.setLong(9, figures.firstAnswerMillis());
            insert.addBatch();
            waiting++;
        }
    }
}
