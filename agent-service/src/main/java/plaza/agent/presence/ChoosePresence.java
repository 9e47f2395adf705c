package plaza.agent.presence;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.platform.audit.AuditTrail;

/** An agent says what they are doing. */
@ApplicationScoped
public class ChoosePresence {

    private final Seats seats;
    private final AuditTrail audit;
    private final PresenceSettings settings;
    private final Clock clock;

    ChoosePresence(Seats seats, AuditTrail audit, PresenceSettings settings, Clock clock) {
        this.seats = seats;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** The seat after the choice. */
    @WithTransaction
    public Uni<Seat> choose(AgentId agent, PresenceState wanted) {
        return seats.getForChange(agent)
                .map(seat -> new SeatChange(seat, choice(seat, wanted, clock.instant()), clock.instant()))
                .call(change -> seats.store(List.of(change)))
                .call(this::note)
                .map(SeatChange::next);
    }

    private Seat choice(Seat seat, PresenceState wanted, Instant at) {
        return seat.choose(wanted, at, settings.grace());
    }

    private Uni<Void> note(SeatChange change) {
        if (change.before().state().equals(change.next().state())) {
            return Uni.createFrom().voidItem();
        }
        String agent = change.next().who().id().value();
        Map<String, String> facts = new HashMap<>();
        facts.put("from", words(change.before().state()));
        facts.put("to", words(change.next().state()));
        return audit.append(agent, "presence.changed", "agent:" + agent, facts, null);
    }

    private static String words(PresenceState state) {
        return state.reasonLabel().map(reason -> state.label() + ":" + reason).orElseGet(state::label);
    }
}
