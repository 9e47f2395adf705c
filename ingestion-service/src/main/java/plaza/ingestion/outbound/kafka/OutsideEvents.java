package plaza.ingestion.outbound.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.outbound.model.OutsideWord;
import plaza.platform.ids.Ids;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Words the events of what was written elsewhere: where the words themselves are told, and after them. */
@ApplicationScoped
public class OutsideEvents {

    static final String TOPIC = "ingestion.interaction.v1";
    static final String PUBLISHED_OUTSIDE = "ingestion.published-outside.v1";

    private final Outbox outbox;
    private final Ids ids;

    OutsideEvents(Outbox outbox, Ids ids) {
        this.outbox = outbox;
        this.ids = ids;
    }

    /** The event of words that were not written here. */
    public OutboxEvent event(OutsideWord outside) {
        return outbox.event(
                ids.next(),
                TOPIC,
                outside.stray().orderKey(),
                PUBLISHED_OUTSIDE,
                outside.stray().interaction().toString(),
                2,
                outside.at(),
                OutsidePayload.of(outside));
    }
}
