package plaza.agent.presence;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;

/** Pages that fall silent, and those that speak again. */
@ApplicationScoped
public class WatchConnections {

    private final Seats seats;
    private final Heartbeats heartbeats;
    private final PresenceSettings settings;
    private final Clock clock;

    WatchConnections(Seats seats, Heartbeats heartbeats, PresenceSettings settings, Clock clock) {
        this.seats = seats;
        this.heartbeats = heartbeats;
        this.settings = settings;
        this.clock = clock;
    }

    /** Agents whose pages have been silent for longer than the limit. */
    public Uni<List<AgentId>> listSilent(int limit) {
        return heartbeats.listSilent(clock.instant().minus(settings.silenceLimit()), limit);
    }

    /** Takes the agent's connection for lost, unless their page has spoken meanwhile. */
    @WithTransaction
    public Uni<Void> lose(AgentId agent) {
        Instant at = clock.instant();
        return heartbeats.find(agent).chain(heard -> isSilent(heard, at) ? store(agent, at, true) : nothing());
    }

    /** Takes the agent's connection for live again. */
    @WithTransaction
    public Uni<Void> regain(AgentId agent) {
        return store(agent, clock.instant(), false);
    }

    private Uni<Void> store(AgentId agent, Instant at, boolean lost) {
        return seats.getForChange(agent)
                .map(seat -> new SeatChange(seat, lost ? lost(seat, at) : seat.regain(at), at))
                .chain(change -> seats.store(List.of(change)));
    }

    private Seat lost(Seat seat, Instant at) {
        return seat.lose(at, settings.grace());
    }

    private boolean isSilent(Optional<Instant> heard, Instant at) {
        return heard.filter(beat -> !beat.isBefore(at.minus(settings.silenceLimit())))
                .isEmpty();
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
