package plaza.agent.routing.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import plaza.agent.routing.AgentSighting;
import plaza.agent.routing.Boards;
import plaza.agent.routing.Horizon;
import plaza.agent.routing.Sightings;
import plaza.agent.routing.WorkSighting;
import plaza.agent.routing.model.Candidate;
import plaza.agent.routing.model.Demand;
import plaza.agent.routing.model.WaitReason;
import plaza.agent.vocabulary.model.ConversationId;

/**
 * Boards in PostgreSQL, followed by transaction numbers: below the oldest running transaction of a snapshot everything
 * is decided and was visible in it, so asking for that number and above next time misses nothing.
 */
@ApplicationScoped
class PgBoards implements Boards {

    private static final String HORIZON =
            "(select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) seen";
    private static final String WORK = "w.conversation_id, w.state, w.brand, w.language, w.channel, w.site, w.skills,"
            + " w.units, w.queued_at, w.deadline, w.preferred_id, w.declined_by, w.missed_by, w.waiting_because";
    private static final String AGENT = "a.id, a.active, a.site, a.team, a.languages, a.brands, a.channels, a.skills,"
            + " s.state, s.reason, s.capacity - s.used as room, s.idle_since, coalesce(b.beat_at, s.since) as heard_at";
    private static final String PEOPLE =
            "agent a join seat s on s.agent_id = a.id left join heartbeat b on b.agent_id = a.id";

    private static final String WAITING =
            "select horizon, " + WORK + " from " + HORIZON + " left join work w on w.state = 'waiting'";
    private static final String CHANGED_WORK =
            "select horizon, " + WORK + " from " + HORIZON + " left join work w on w.changed_xid >= $1::text::xid8";
    private static final String EVERYBODY =
            "select horizon, " + AGENT + " from " + HORIZON + " left join (" + PEOPLE + ") on true";
    private static final String CHANGED_PEOPLE = "with changed as ("
            + "select id from agent where changed_xid >= $1::text::xid8"
            + " union select agent_id from seat where changed_xid >= $1::text::xid8"
            + " union select agent_id from heartbeat where changed_xid >= $1::text::xid8)"
            + " select horizon, " + AGENT + " from " + HORIZON
            + " left join (changed join agent a on a.id = changed.id join seat s on s.agent_id = a.id"
            + " left join heartbeat b on b.agent_id = a.id) on true";
    private static final String CANDIDATES = "select " + AGENT + " from " + PEOPLE + " where a.active";
    private static final String DEMAND =
            "select " + WORK + " from work w where w.conversation_id = $1 and w.state = 'waiting'";

    /** Rows that somebody is changing are left alone: they will be decided anew, and nobody waits for a note. */
    private static final String NOTE = """
            with free as (
                select conversation_id from work
                where conversation_id = any($1) and state = 'waiting' for update skip locked)
            update work set waiting_because = given.because
            from unnest($1::uuid[], $2::text[]) as given (conversation_id, because), free
            where work.conversation_id = given.conversation_id and free.conversation_id = given.conversation_id
            """;

    private final Pool pool;

    PgBoards(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Sightings<WorkSighting>> followWork(Horizon since) {
        return follow(since, WAITING, CHANGED_WORK).map(rows -> sightings(rows, "conversation_id", WorkRows::sighting));
    }

    @Override
    public Uni<Sightings<AgentSighting>> followAgents(Horizon since) {
        return follow(since, EVERYBODY, CHANGED_PEOPLE).map(rows -> sightings(rows, "id", PeopleRows::sighting));
    }

    @Override
    public Uni<List<Candidate>> listCandidates() {
        return pool.query(CANDIDATES).execute().map(rows -> each(rows, PeopleRows::candidate));
    }

    @Override
    public Uni<Optional<Demand>> findDemand(ConversationId conversation) {
        return pool.preparedQuery(DEMAND)
                .execute(Tuple.of(conversation.value()))
                .map(rows -> each(rows, WorkRows::demand).stream().findFirst());
    }

    @Override
    public Uni<Void> note(Map<ConversationId, WaitReason> reasons) {
        UUID[] ids = reasons.keySet().stream().map(ConversationId::value).toArray(UUID[]::new);
        String[] words = reasons.values().stream().map(WaitReason::label).toArray(String[]::new);
        return pool.preparedQuery(NOTE).execute(Tuple.of(ids, words)).replaceWithVoid();
    }

    private Uni<RowSet<Row>> follow(Horizon since, String first, String later) {
        return since.equals(Horizon.NONE)
                ? pool.query(first).execute()
                : pool.preparedQuery(later).execute(Tuple.of(Long.toString(since.transaction())));
    }

    /** One row at least: without anything new it carries the horizon alone. */
    private static <T> Sightings<T> sightings(RowSet<Row> rows, String key, Function<Row, T> sighting) {
        long horizon = rows.iterator().next().getLong("horizon");
        List<T> seen = new ArrayList<>();
        for (Row row : rows) {
            if (Objects.nonNull(row.getValue(key))) {
                seen.add(sighting.apply(row));
            }
        }
        return new Sightings<>(new Horizon(horizon), seen);
    }

    private static <T> List<T> each(RowSet<Row> rows, Function<Row, T> made) {
        List<T> all = new ArrayList<>();
        for (Row row : rows) {
            all.add(made.apply(row));
        }
        return all;
    }
}
