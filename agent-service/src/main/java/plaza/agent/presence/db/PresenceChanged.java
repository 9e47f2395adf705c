package plaza.agent.presence.db;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.agent.presence.model.Seat;

/** What pages are told of a seat. */
record PresenceChanged(
        String agentId,
        String site,
        String state,
        @Nullable String reason,
        Instant since,
        int usedUnits,
        int capacity) {

    /** The name of the server-sent event. */
    static final String KIND = "presence-changed";

    static PresenceChanged of(Seat seat) {
        return new PresenceChanged(
                seat.who().id().value(),
                seat.who().site().slug(),
                seat.state().label(),
                seat.state().reasonLabel().orElse(null),
                seat.since(),
                seat.load().used().count(),
                seat.load().capacity().count());
    }
}
