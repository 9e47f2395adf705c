package plaza.agent.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import plaza.agent.assignment.model.Assigned;
import plaza.agent.assignment.model.Offered;
import plaza.agent.assignment.model.Release;
import plaza.agent.assignment.model.RunOut;
import plaza.agent.assignment.model.Work;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.presence.SeatChange;
import plaza.agent.presence.Seats;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Units;

/** What absent agents leave behind: their offers go on to others, later their work returns to the queue. */
@ApplicationScoped
public class HandOver {

    private static final int AT_ONCE = 50;

    private final Works works;
    private final Seats seats;
    private final Clock clock;

    HandOver(Works works, Seats seats, Clock clock) {
        this.works = works;
        this.seats = seats;
        this.clock = clock;
    }

    /** Agents whose offers are to go on now. */
    @WithTransaction
    public Uni<List<AgentId>> listWithOffersDue() {
        return seats.listOffersDue(clock.instant(), AT_ONCE);
    }

    /** Agents whose work is to return now. */
    @WithTransaction
    public Uni<List<AgentId>> listWithWorkDue() {
        return seats.listWorkDue(clock.instant(), AT_ONCE);
    }

    /** Passes on the agent's open offers, if that is due. */
    @WithTransaction
    public Uni<Void> passOnOffers(AgentId agent) {
        Instant at = clock.instant();
        return works.listOfferedTo(agent)
                .chain(works::listForChange)
                .chain(found -> seats.getForChange(agent).map(seat -> new Desk(seat, found)))
                .chain(desk -> desk.seat().hasOffersDue(at) ? passOn(desk, at) : nothing());
    }

    /** Returns the agent's work to the queue, if that is due. */
    @WithTransaction
    public Uni<Void> returnWork(AgentId agent) {
        Instant at = clock.instant();
        return works.listAssignedTo(agent)
                .chain(works::listForChange)
                .chain(found -> seats.getForChange(agent).map(seat -> new Desk(seat, found)))
                .chain(desk -> desk.seat().hasWorkDue(at) ? giveBack(desk, at) : nothing());
    }

    /** An absent agent's seat, and the work that was thought to be theirs before it was locked. */
    private record Desk(Seat seat, List<Work> found) {

        AgentId agent() {
            return seat.who().id();
        }
    }

    private Uni<Void> passOn(Desk desk, Instant at) {
        return handOver(desk, offered(desk.found(), desk.agent(), at), Seat::offersHandedOver, at);
    }

    private Uni<Void> giveBack(Desk desk, Instant at) {
        return handOver(desk, inHand(desk.found(), desk.agent(), at), Seat::workHandedOver, at);
    }

    private Uni<Void> handOver(Desk desk, List<WorkChange<?>> changes, UnaryOperator<Seat> handedOver, Instant at) {
        Units freed = SettleWork.freed(changes).getOrDefault(desk.agent(), Units.NONE);
        Seat next = handedOver.apply(desk.seat().free(freed, at));
        return seats.store(List.of(new SeatChange(desk.seat(), next, at)))
                .chain(() -> changes.isEmpty() ? nothing() : works.store(changes));
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    private static List<WorkChange<?>> offered(List<Work> found, AgentId agent, Instant at) {
        List<WorkChange<?>> changes = new ArrayList<>();
        for (Work work : found) {
            if (work instanceof Offered offered && offered.offer().to().id().equals(agent)) {
                changes.add(offered.runOut(RunOut.AGENT_GONE, at));
            }
        }
        return changes;
    }

    private static List<WorkChange<?>> inHand(List<Work> found, AgentId agent, Instant at) {
        List<WorkChange<?>> changes = new ArrayList<>();
        for (Work work : found) {
            if (work instanceof Assigned assigned
                    && assigned.ownership().owner().id().equals(agent)) {
                changes.add(assigned.giveBack(Release.AGENT_GONE, at));
            }
        }
        return changes;
    }
}
