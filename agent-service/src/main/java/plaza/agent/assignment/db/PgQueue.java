package plaza.agent.assignment.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plaza.agent.assignment.Queue;
import plaza.agent.assignment.QueueCounts;
import plaza.agent.assignment.QueueQuery;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.assignment.WorkInHand;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;

/** The queue in PostgreSQL. Site scope and filters are in the statement, never after it. */
@ApplicationScoped
class PgQueue implements Queue {

    private static final String LIVE = "state in ('waiting', 'offered', 'assigned')";
    private static final String ORDER = " order by deadline, conversation_id limit ";
    private static final String COUNT = "select count(*) filter (where state = 'waiting') as waiting,"
            + " count(*) filter (where state = 'offered') as offered,"
            + " count(*) filter (where state = 'assigned') as assigned,"
            + " min(queued_at) filter (where state = 'waiting') as oldest from work where ";
    private static final String IN_HAND =
            "select * from work where owner_id = $1 and state = 'assigned' order by deadline, conversation_id";
    private static final String ONE = "select * from work where conversation_id = $1";

    private final Pool pool;

    PgQueue(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<QueuedWork>> list(QueueQuery query, int limit) {
        QueueCondition condition = QueueCondition.of(LIVE, query).behind(query.after());
        return pool.preparedQuery("select * from work where " + condition.sql() + ORDER + (limit + 1))
                .execute(condition.values())
                .map(rows -> each(rows, QueueRows::queued));
    }

    @Override
    public Uni<QueueCounts> count(QueueQuery query) {
        QueueCondition condition = QueueCondition.of(LIVE, query);
        return pool.preparedQuery(COUNT + condition.sql())
                .execute(condition.values())
                .map(rows -> QueueRows.counts(rows.iterator().next()));
    }

    @Override
    public Uni<List<WorkInHand>> listInHandsOf(AgentId agent) {
        return pool.preparedQuery(IN_HAND).execute(Tuple.of(agent.value())).map(rows -> each(rows, QueueRows::inHand));
    }

    @Override
    public Uni<Optional<QueuedWork>> find(ConversationId conversation) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(conversation.value()))
                .map(rows -> each(rows, QueueRows::queued).stream().findFirst());
    }

    private static <T> List<T> each(RowSet<Row> rows, Function<Row, T> made) {
        List<T> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(made.apply(row));
        }
        return all;
    }
}
