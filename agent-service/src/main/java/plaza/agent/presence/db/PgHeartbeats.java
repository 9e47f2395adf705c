package plaza.agent.presence.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plaza.agent.presence.Heartbeats;
import plaza.agent.vocabulary.model.AgentId;

/** Heartbeats in PostgreSQL: one statement for many, outside of any session. */
@ApplicationScoped
class PgHeartbeats implements Heartbeats {

    private static final String NOTE = """
            insert into heartbeat as known (agent_id, beat_at)
            select * from unnest($1::text[], $2::timestamptz[])
            on conflict (agent_id) do update set beat_at = excluded.beat_at
            where known.beat_at < excluded.beat_at
            """;
    private static final String LOST = "select agent_id from seat where agent_id = any($1) and lost_at is not null";
    private static final String FIND = "select beat_at from heartbeat where agent_id = $1";
    private static final String SILENT = """
            select seat.agent_id
            from seat left join heartbeat on heartbeat.agent_id = seat.agent_id
            where seat.state <> 'offline' and seat.lost_at is null
                and coalesce(heartbeat.beat_at, seat.since) < $1
            order by seat.agent_id limit $2
            """;

    private final Pool pool;

    PgHeartbeats(Pool pool) {
        this.pool = pool;
    }

    /** In the order of the agents, so that two replicas that write at once do not wait for each other in a circle. */
    @Override
    public Uni<List<AgentId>> note(Map<AgentId, Instant> beats) {
        TreeMap<AgentId, Instant> ordered = new TreeMap<>(beats);
        String[] agents = ordered.keySet().stream().map(AgentId::value).toArray(String[]::new);
        OffsetDateTime[] times =
                ordered.values().stream().map(PgHeartbeats::utc).toArray(OffsetDateTime[]::new);
        return pool.preparedQuery(NOTE)
                .execute(Tuple.of(agents, times))
                .chain(() -> pool.preparedQuery(LOST).execute(Tuple.of(agents)))
                .map(PgHeartbeats::agents);
    }

    @Override
    public Uni<Optional<Instant>> find(AgentId agent) {
        return pool.preparedQuery(FIND).execute(Tuple.of(agent.value())).map(PgHeartbeats::time);
    }

    @Override
    public Uni<List<AgentId>> listSilent(Instant before, int limit) {
        return pool.preparedQuery(SILENT).execute(Tuple.of(utc(before), limit)).map(PgHeartbeats::agents);
    }

    private static Optional<Instant> time(RowSet<Row> rows) {
        return rows.size() == 0
                ? Optional.empty()
                : Optional.of(rows.iterator().next().getOffsetDateTime(0).toInstant());
    }

    private static List<AgentId> agents(RowSet<Row> rows) {
        List<AgentId> agents = new ArrayList<>();
        for (Row row : rows) {
            agents.add(new AgentId(row.getString(0)));
        }
        return agents;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
