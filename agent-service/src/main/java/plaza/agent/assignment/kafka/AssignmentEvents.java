package plaza.agent.assignment.kafka;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.platform.ids.NamedIds;
import plaza.platform.outbox.Outbox;
import plaza.platform.outbox.OutboxEvent;

/** Turns the facts of work into events of {@code agent.assignment.v1}, in their order. */
@ApplicationScoped
public class AssignmentEvents {

    private static final String TOPIC = "agent.assignment.v1";
    private static final NamedIds EVENT_IDS = NamedIds.in(UUID.fromString("0d1f0a9b-7f55-5c07-9d4a-2a4a6c1b8e03"));

    private final Outbox outbox;

    AssignmentEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** The events of a change: keyed by the conversation, numbered among all that we told of it. */
    public List<OutboxEvent> of(WorkChange<?> change) {
        return change.told().stream().map(told -> event(change, told)).toList();
    }

    private OutboxEvent event(WorkChange<?> change, WorkChange.Told told) {
        ConversationId id = change.next().dossier().conversation();
        AssignmentPayloads.Told written = AssignmentPayloads.of(id, told.fact(), change.at());
        return outbox.event(
                EVENT_IDS.of(id + ":" + told.sequence()),
                TOPIC,
                id.toString(),
                written.type(),
                id.toString(),
                told.sequence(),
                change.at(),
                written.body());
    }
}
