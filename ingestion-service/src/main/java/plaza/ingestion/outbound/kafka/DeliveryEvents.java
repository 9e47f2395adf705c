package plaza.ingestion.outbound.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Sending;
import plaza.platform.ids.Ids;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Words the events of deliveries: one for each state that is news to others; of acts of moderation one for them all. */
@ApplicationScoped
public class DeliveryEvents {

    static final String TOPIC = "ingestion.delivery.v1";
    static final String LEAVING = "ingestion.reply-leaving.v1";
    static final String PUBLISHED = "ingestion.reply-published.v1";
    static final String UNDELIVERED = "ingestion.reply-undelivered.v1";
    static final String REFUSED = "ingestion.reply-refused.v1";
    static final String HELD = "ingestion.reply-held.v1";
    static final String MODERATION = "ingestion.moderation-changed.v1";
    static final String OUTCOME_UNKNOWN = "ingestion.reply-outcome-unknown.v1";

    private final Outbox outbox;
    private final Ids ids;

    DeliveryEvents(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    /** The event of the line's present state; none for a reply that has only been queued. */
    public Optional<OutboxEvent> event(Sending sending) {
        boolean isModeration = sending.reply().intent().act().isModeration();
        return type(sending.delivery())
                .map(type -> isModeration
                        ? event(MODERATION, sending, ModerationPayload.of(sending))
                        : event(type, sending, DeliveryPayload.of(sending)));
    }

    private OutboxEvent event(String type, Sending sending, Object payload) {
        return outbox.event(
                ids.next(),
                TOPIC,
                sending.reply().conversation().toString(),
                type,
                sending.reply().part().reply().toString(),
                sending.version(),
                sending.changedAt(),
                payload);
    }

    static Optional<String> type(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Queued ignored -> Optional.empty();
            case Delivery.Leaving ignored -> Optional.of(LEAVING);
            case Delivery.Held ignored -> Optional.of(HELD);
            case Delivery.Unknown ignored -> Optional.of(OUTCOME_UNKNOWN);
            case Delivery.Published ignored -> Optional.of(PUBLISHED);
            case Delivery.Refused ignored -> Optional.of(REFUSED);
            case Delivery.Undelivered ignored -> Optional.of(UNDELIVERED);
        };
    }
}
