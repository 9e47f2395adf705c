package plaza.platform.inbox;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Remembers which events a consumer has already put into effect. */
@ApplicationScoped
public class Inbox {

    private static final String MARK = "insert into inbox_event (consumer, event_id, received_at)"
            + " values (:consumer, :event, :at) on conflict do nothing";

    private final Clock clock;

    Inbox(Clock clock) {
        this.clock = clock;
    }

    /**
     * Marks the event as seen, in the present transaction.
     *
     * @return true for the first time, false for a duplicate whose effect already stands
     */
    public Uni<Boolean> isNew(String consumer, String eventId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MARK)
                        .setParameter("consumer", consumer)
                        .setParameter("event", eventId)
                        .setParameter("at", clock.instant())
                        .executeUpdate())
                .map(inserted -> inserted == 1);
    }
}
