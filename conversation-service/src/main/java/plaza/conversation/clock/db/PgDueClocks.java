package plaza.conversation.clock.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plaza.conversation.clock.DueClocks;
import plaza.conversation.clock.model.DueClock;

/**
 * Due clocks by the index of their next moment. The row of the case is what is locked: whoever changes a clock changes its
 * case first. Clocks are read in a statement of its own after that, because a statement sees what was committed when it
 * began, not when it got a lock.
 */
@ApplicationScoped
class PgDueClocks implements DueClocks {

    private static final String LOCK = """
            select c.id from sla_clock k join conversation c on c.id = k.conversation_id
            where k.next_at < :now order by k.next_at limit :most
            for update of c skip locked
            """;

    /** Brings the cases into the session, all at once. */
    private static final String CASES = "from ConversationRow c where c.id in ?1";

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
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK, UUID.class)
                        .setParameter("now", now)
                        .setParameter("most", atMost)
                        .getResultList())
                .map(found -> found.stream().distinct().toList())
                .chain(cases -> cases.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : read(cases).chain(() -> clocks(cases, now)));
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

    private static Uni<?> read(List<UUID> cases) {
        return Panache.getSession().chain(session -> session.createQuery(CASES, Object.class)
                .setParameter(1, cases)
                .getResultList());
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
