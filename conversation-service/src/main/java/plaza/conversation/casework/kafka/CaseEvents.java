package plaza.conversation.casework.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.ids.NamedIds;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Turns the facts of a case into events of {@code conversation.conversation.v1}, in their order. */
@ApplicationScoped
public class CaseEvents {

    private static final String TOPIC = "conversation.conversation.v1";
    private static final NamedIds EVENT_IDS = NamedIds.in(UUID.fromString("6b1f2f6e-6a0b-5a62-9d0e-5f3a3b0c7d11"));

    private final Outbox outbox;

    CaseEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The events of a settlement: keyed by the case, numbered among all facts of the case. */
    public List<OutboxEvent> of(Settlement settlement) {
        return settlement.numbered().stream()
                .map(numbered -> event(settlement, numbered))
                .toList();
    }

    private OutboxEvent event(Settlement settlement, Settlement.Numbered numbered) {
        ConversationId id = settlement.next().id();
        CasePayloads.Told told = CasePayloads.of(settlement.next(), numbered.fact());
        return outbox.event(
                EVENT_IDS.of(id + ":" + numbered.sequence()),
                TOPIC,
                id.toString(),
                told.type(),
                id.toString(),
                numbered.sequence(),
                settlement.at(),
                told.body());
    }
}
