package plaza.agent.assignment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.assignment.model.WorkFact;
import plaza.agent.presence.SeatChange;
import plaza.agent.presence.Seats;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Units;

/** Keeps what became of work, and gives back to its agents the units that its facts set free. */
@ApplicationScoped
public class SettleWork {

    private final Works works;
    private final Seats seats;

    SettleWork(Works works, Seats seats) {
        this.works = works;
        this.seats = seats;
    }

    /** In the present transaction; the work was read for the change in it. */
    public Uni<Void> settle(List<WorkChange<?>> changes) {
        Map<AgentId, Units> freed = freed(changes);
        if (freed.isEmpty()) {
            return works.store(changes);
        }
        Instant at = changes.getFirst().at();
        return seats.listForChange(freed.keySet())
                .map(taken ->
                        taken.stream().map(seat -> freeing(seat, freed, at)).toList())
                .chain(seats::store)
                .chain(() -> works.store(changes));
    }

    static Map<AgentId, Units> freed(List<WorkChange<?>> changes) {
        Map<AgentId, Units> freed = new HashMap<>();
        for (WorkChange<?> change : changes) {
            for (WorkFact fact : change.facts()) {
                if (fact.freed().count() > 0) {
                    freed.merge(fact.who().id(), fact.freed(), Units::plus);
                }
            }
        }
        return freed;
    }

    private static SeatChange freeing(Seat seat, Map<AgentId, Units> freed, Instant at) {
        return new SeatChange(seat, seat.free(freed.getOrDefault(seat.who().id(), Units.NONE), at), at);
    }
}
