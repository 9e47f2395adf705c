package plaza.conversation.incident.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import plaza.conversation.incident.model.Incident;
import plaza.platform.ids.NamedIds;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Turns incidents into events of {@code conversation.incident.v1}, keyed by the incident: each says all that is known. */
@ApplicationScoped
public class IncidentEvents {

    private static final String TOPIC = "conversation.incident.v1";
    private static final String TYPE = "conversation.incident-changed.v1";
    private static final NamedIds EVENT_IDS = NamedIds.in(UUID.fromString("b7a0c2de-4d0e-5b6a-9a43-1c6f0f3f5a21"));

    private final Outbox outbox;
    private final Clock clock;

    IncidentEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The event of that version. */
    public OutboxEvent changed(Incident incident) {
        String id = incident.id().toString();
        return outbox.event(
                EVENT_IDS.of(id + ":" + incident.version()),
                TOPIC,
                id,
                TYPE,
                id,
                incident.version() + 1,
                clock.instant(),
                IncidentPayload.of(incident));
    }
}
