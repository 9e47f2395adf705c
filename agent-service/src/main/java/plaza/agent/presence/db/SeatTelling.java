package plaza.agent.presence.db;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.agent.presence.SeatChange;
import plaza.agent.presence.kafka.PresenceEvents;
import plaza.agent.presence.model.Seat;
import plaza.platform.changefeed.ChangeFeed;
import plaza.platform.outbox.Outbox;

/** Tells of seats that look different now: to other services, and to the agent's and the supervisors' pages. */
@ApplicationScoped
class SeatTelling {

    private final PresenceEvents events;
    private final Outbox outbox;
    private final ChangeFeed changes;

    SeatTelling(PresenceEvents events, Outbox outbox, ChangeFeed changes) {
        this.events = events;
        this.outbox = outbox;
        this.changes = changes;
    }

    Uni<Void> tell(List<SeatChange> visible) {
        return outbox.append(visible.stream()
                        .map(change -> events.of(change.next(), change.at()))
                        .toList())
                .chain(() -> Multi.createFrom()
                        .iterable(visible)
                        .onItem()
                        .transformToUniAndConcatenate(change -> show(change.next()))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<Void> show(Seat seat) {
        String agent = seat.who().id().value();
        return changes.append(
                PresenceChanged.KIND, agent, seat.who().site().slug(), List.of(agent), PresenceChanged.of(seat));
    }
}
