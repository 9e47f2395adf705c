package plaza.agent.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plaza.agent.assignment.model.Heard;
import plaza.agent.assignment.model.Hearing;
import plaza.agent.assignment.model.Work;
import plaza.agent.assignment.model.WorkChange;
import plaza.platform.inbox.Inbox;

/** Puts into effect what conversation-service tells: once, and never anything older than what is known. */
@ApplicationScoped
public class HearConversation {

    private final Inbox inbox;
    private final Works works;
    private final SettleWork settlement;
    private final Clock clock;

    HearConversation(Inbox inbox, Works works, SettleWork settlement, Clock clock) {
        this.inbox = inbox;
        this.works = works;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Takes one event.
     *
     * @param consumer the consumer group that heard it
     * @param eventId the event's id
     */
    @WithTransaction
    public Uni<Void> hear(String consumer, String eventId, Heard heard) {
        return inbox.isNew(consumer, eventId)
                .chain(fresh -> fresh ? take(heard) : Uni.createFrom().voidItem());
    }

    private Uni<Void> take(Heard heard) {
        return works.findForChange(heard.conversation())
                .map(known -> change(known, heard))
                .chain(change ->
                        change.isEmpty() ? Uni.createFrom().voidItem() : settlement.settle(List.of(change.get())));
    }

    private Optional<WorkChange<?>> change(Optional<Work> known, Heard heard) {
        return known.isEmpty()
                ? Hearing.first(heard, clock.instant())
                : Hearing.next(known.get(), heard, clock.instant());
    }
}
