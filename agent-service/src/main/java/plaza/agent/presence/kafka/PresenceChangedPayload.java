package plaza.agent.presence.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.Team;

/** Payload of {@code agent.presence-changed.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PresenceChangedPayload(
        String agentId,
        String site,
        @Nullable String team,
        String state,
        @Nullable String reason,
        Instant since,
        int usedUnits,
        int capacity,
        Instant at) {

    static PresenceChangedPayload of(Seat seat, Instant at) {
        Team team = seat.who().team();
        return new PresenceChangedPayload(
                seat.who().id().value(),
                seat.who().site().slug(),
                team == null ? null : team.slug(),
                seat.state().label(),
                seat.state().reasonLabel().orElse(null),
                seat.since(),
                seat.load().used().count(),
                seat.load().capacity().count(),
                at);
    }
}
