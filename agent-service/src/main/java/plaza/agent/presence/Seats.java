package plaza.agent.presence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Reach;

/**
 * The seats of all agents. What is read for a change is locked until the end of the transaction, by agent, after any
 * work.
 */
public interface Seats {

    /** The agent's seat. */
    Uni<Optional<Seat>> find(AgentId agent);

    /** The agent's seat, to be changed; it must exist. */
    Uni<Seat> getForChange(AgentId agent);

    /** Those agents' seats, to be changed, by agent. Unknown ones are left out. */
    Uni<List<Seat>> listForChange(Collection<AgentId> agents);

    /** The seats of the sites in reach, by agent. */
    Uni<List<Seat>> list(Reach reach);

    /** Adds the seat of a new agent. */
    Uni<Void> open(Seat vacant);

    /** Keeps what became of seats that were read for a change, and tells of each that looks different now. */
    Uni<Void> store(List<SeatChange> changes);

    /** Agents whose open offers go on to others at that instant or did before. */
    Uni<List<AgentId>> listOffersDue(Instant at, int limit);

    /** Agents whose work returns to the queue at that instant or did before. */
    Uni<List<AgentId>> listWorkDue(Instant at, int limit);
}
