package plaza.platform.sample;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plaza.platform.audit.AuditTrail;
import plaza.platform.changefeed.ChangeFeed;
import plaza.platform.ids.Ids;
import plaza.platform.inbox.Inbox;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Commands as a service has them: each one transaction. */
@ApplicationScoped
public class SampleWork {

    public static final String TOPIC = "sample.told.v1";

    private final Outbox outbox;
    private final Inbox inbox;
    private final ChangeFeed changes;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    SampleWork(Outbox outbox, Inbox inbox, ChangeFeed changes, AuditTrail audit, Ids ids, Clock clock) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> tell(String key, long first, int count) {
        List<OutboxEvent> events = new ArrayList<>();
        for (long sequence = first; sequence < first + count; sequence++) {
            events.add(event(key, sequence, Map.of("n", sequence)));
        }
        return outbox.append(events);
    }

    @WithTransaction
    public Uni<Void> tellTooMuch(String key, long sequence) {
        return outbox.append(List.of(event(key, sequence, Map.of("text", "x".repeat(7_000_000)))));
    }

    @WithTransaction
    public Uni<Void> tellAndFail(String key) {
        return tellInside(key).chain(() -> Uni.createFrom().failure(new IllegalStateException("after the fact")));
    }

    @WithTransaction
    public Uni<Void> tellOnceFree(long lock, String key) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select pg_advisory_xact_lock(:lock)::text", String.class)
                        .setParameter("lock", lock)
                        .getSingleResultOrNull())
                .chain(() -> tellInside(key));
    }

    @WithTransaction
    public Uni<Boolean> hear(String consumer, String event) {
        return inbox.isNew(consumer, event);
    }

    @WithTransaction
    public Uni<Void> change(String kind, String subject, String site, Set<String> audience) {
        return changes.append(kind, subject, site, audience, Map.of("subject", subject));
    }

    @WithTransaction
    public Uni<Void> audited(String actor, String text) {
        return audit.append(actor, "sample.done", "sample:1", Map.of("before", "a", "after", "b"), text);
    }

    private Uni<Void> tellInside(String key) {
        return outbox.append(List.of(event(key, 1, Map.of("n", 1))));
    }

    private OutboxEvent event(String key, long sequence, Object payload) {
        return outbox.event(ids.next(), TOPIC, key, "sample.sample-told.v1", key, sequence, clock.instant(), payload);
    }
}
