package plaza.agent.presence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.agent.presence.model.Connection;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;

/** Heartbeats in memory, beside the seats whose agents they are of. */
public final class InMemoryHeartbeats implements Heartbeats {

    private final Map<AgentId, Instant> beats = new HashMap<>();
    private final InMemorySeats seats;

    public InMemoryHeartbeats(InMemorySeats seats) {
        this.seats = seats;
    }

    @Override
    public Uni<List<AgentId>> note(Map<AgentId, Instant> heard) {
        heard.forEach((agent, at) -> beats.merge(agent, at, (known, other) -> known.isAfter(other) ? known : other));
        return Uni.createFrom()
                .item(seats.all()
                        .filter(seat -> seat.connection() instanceof Connection.Lost)
                        .map(seat -> seat.who().id())
                        .filter(heard::containsKey)
                        .toList());
    }

    @Override
    public Uni<Optional<Instant>> find(AgentId agent) {
        return Uni.createFrom().item(Optional.ofNullable(beats.get(agent)));
    }

    @Override
    public Uni<List<AgentId>> listSilent(Instant before, int limit) {
        return Uni.createFrom()
                .item(seats.all()
                        .filter(seat -> !(seat.state() instanceof PresenceState.Offline))
                        .filter(seat -> seat.connection() instanceof Connection.Live)
                        .filter(seat -> lastHeard(seat).isBefore(before))
                        .map(seat -> seat.who().id())
                        .limit(limit)
                        .toList());
    }

    private Instant lastHeard(Seat seat) {
        return beats.getOrDefault(seat.who().id(), seat.since());
    }
}
