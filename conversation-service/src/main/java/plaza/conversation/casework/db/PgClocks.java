package plaza.conversation.casework.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.CaseClocks;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.promise.model.SlaClock;

/** Clocks of cases in PostgreSQL. The row of the case is locked, or new, when they are written. */
@ApplicationScoped
class PgClocks {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /**
     * What runs is written, what runs no more is stopped. What was told of a clock is forgotten where it has not come to
     * pass by now: then it is told again when it does.
     */
    private static final String KEEP = """
            with told as (
                select * from jsonb_to_recordset(cast(cast(:clocks as text) as jsonb)) as t(metric text, run text, since timestamptz,
                    target bigint, warn timestamptz, due timestamptz, paused text, remains bigint)),
            kept as (
                insert into sla_clock (conversation_id, metric, run, policy_id, since, target_ms, warn_at, due_at,
                    paused_for, left_ms)
                select :conversation, metric, run, :policy, since, target, warn, due, paused, remains from told
                on conflict (conversation_id, metric, run) do update set
                    policy_id = excluded.policy_id, since = excluded.since, target_ms = excluded.target_ms,
                    warn_at = excluded.warn_at, due_at = excluded.due_at, paused_for = excluded.paused_for,
                    left_ms = excluded.left_ms, stopped_at = null,
                    warned_at = case when excluded.warn_at <= cast(:at as timestamptz) then sla_clock.warned_at end,
                    breached_at = case when excluded.due_at <= cast(:at as timestamptz) then sla_clock.breached_at end)
            update sla_clock set stopped_at = case when metric in ('first-answer', 'next-answer') then cast(:answered as timestamptz)
                    else cast(:at as timestamptz) end
                where conversation_id = :conversation and stopped_at is null and not exists (select 1 from told
                    where told.metric = sla_clock.metric and told.run = sla_clock.run)
            """;

    /** A clock as the statement reads it. */
    record ClockColumn(
            String metric,
            String run,
            String since,
            long target,
            @Nullable String warn,
            @Nullable String due,
            @Nullable String paused,
            @Nullable Long remains) {

        static ClockColumn of(CaseClocks.Run run) {
            SlaClock clock = run.clock();
            return new ClockColumn(
                    clock.metric().label(),
                    run.name(),
                    clock.since().toString(),
                    clock.target().toMillis(),
                    text(clock.warnAt()),
                    text(clock.dueAt()),
                    clock.paused() == null ? null : clock.paused().label(),
                    clock.left() == null ? null : clock.left().toMillis());
        }

        private static @Nullable String text(@Nullable Instant at) {
            return at == null ? null : at.toString();
        }
    }

    Uni<Void> keep(Settlement settlement) {
        Optional<CaseClocks> clocks = settlement.clocks();
        return clocks.isEmpty() ? Uni.createFrom().voidItem() : keep(settlement, clocks.get());
    }

    private static Uni<Void> keep(Settlement settlement, CaseClocks clocks) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("conversation", settlement.next().id().value())
                        .setParameter("policy", clocks.policy().value())
                        .setParameter("clocks", json(clocks.running()))
                        .setParameter("answered", settlement.answeredAt())
                        .setParameter("at", settlement.at())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static String json(List<CaseClocks.Run> running) {
        try {
            return JSON.writeValueAsString(running.stream().map(ClockColumn::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("clocks consist of texts, numbers and times", e);
        }
    }
}
