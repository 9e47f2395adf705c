package plaza.conversation.clock.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plaza.conversation.clock.DueClocks;
import plaza.conversation.clock.model.DueClock;

/** Due clocks by the index of their next moment. */
@ApplicationScoped
class PgDueClocks implements DueClocks {

    private static final String CLOCKS =
            "from SlaClockRow k where k.conversationId in ?1 and k.nextAt < ?2 order by k.nextAt, k.metric";

    private static final String TOLD = """
            update sla_clock set
                warned_at = coalesce(warned_at, case when warn_at < cast(:now as timestamptz) then cast(:now as timestamptz) end),
                breached_at = coalesce(breached_at, case when due_at < cast(:now as timestamptz) then cast(:now as timestamptz) end)
            where conversation_id in (:cases) and next_at < cast(:now as timestamptz)
            """;

    @Override
    public Uni<List<DueClock>> take(Instant now, int atMost) {
        return DueCases.lock("sla_clock", now, atMost)
                .chain(cases -> cases.isEmpty() ? Uni.createFrom().item(List.of()) : clocks(cases, now));
    }

    @Override
    public Uni<Void> told(List<DueClock> taken, Instant now) {
        List<UUID> cases = taken.stream()
                .map(clock -> clock.conversation().value())
                .distinct()
                .toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TOLD)
                        .setParameter("now", now)
                        .setParameter("cases", cases)
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<List<DueClock>> clocks(List<UUID> cases, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createQuery(CLOCKS, SlaClockRow.class)
                        .setParameter(1, cases)
                        .setParameter(2, now)
                        .getResultList())
                .map(found -> found.stream().map(SlaClockRow::due).toList());
    }
}
