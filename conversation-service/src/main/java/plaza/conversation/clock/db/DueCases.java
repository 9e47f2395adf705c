package plaza.conversation.clock.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Cases of which something is due, by the index of its next moment. The row of the case is what is locked: whoever changes
 * what is due changes its case first. What is due is read in a statement of its own after that, because a statement sees
 * what was committed when it began, not when it got a lock.
 */
public final class DueCases {

    private static final String LOCK = """
            select c.id from %s k join conversation c on c.id = k.conversation_id
            where k.next_at < :now order by k.next_at limit :most
            for update of c skip locked
            """;

    /** Brings the cases into the session, all at once. */
    private static final String CASES = "from ConversationRow c where c.id in ?1";

    private DueCases() {}

    /** Locks some that nobody else has, the longest due first, and brings them into the session. */
    public static Uni<List<UUID>> lock(String table, Instant now, int atMost) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LOCK.formatted(table), UUID.class)
                        .setParameter("now", now)
                        .setParameter("most", atMost)
                        .getResultList())
                .map(found -> found.stream().distinct().toList())
                .call(cases -> cases.isEmpty() ? Uni.createFrom().voidItem() : read(cases));
    }

    private static Uni<?> read(List<UUID> cases) {
        return Panache.getSession().chain(session -> session.createQuery(CASES, Object.class)
                .setParameter(1, cases)
                .getResultList());
    }
}
