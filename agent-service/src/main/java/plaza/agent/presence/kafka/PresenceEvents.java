package plaza.agent.presence.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import plaza.agent.presence.model.Seat;
import plaza.platform.ids.NamedIds;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Seats as events of {@code agent.presence.v1}. */
@ApplicationScoped
public class PresenceEvents {

    private static final String TOPIC = "agent.presence.v1";
    private static final String TYPE = "agent.presence-changed.v1";
    private static final NamedIds EVENT_IDS = NamedIds.in(UUID.fromString("0d1f0a9b-7f55-5c07-9d4a-2a4a6c1b8e02"));

    private final Outbox outbox;

    PresenceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** A seat as it looks now; its sequence already counts this event. */
    public OutboxEvent of(Seat seat, Instant at) {
        String agent = seat.who().id().value();
        return outbox.event(
                EVENT_IDS.of(agent + ":" + seat.sequence()),
                TOPIC,
                agent,
                TYPE,
                agent,
                seat.sequence(),
                at,
                PresenceChangedPayload.of(seat, at));
    }
}
