package plaza.agent.routing.model;

import java.time.Instant;
import java.util.List;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Units;

/**
 * All registered people at one instant.
 *
 * @param at the instant
 * @param candidates everybody who is registered
 */
public record Snapshot(Instant at, List<Candidate> candidates) {

    public Snapshot {
        candidates = List.copyOf(candidates);
    }

    /** The same once that person has been offered work of those units. */
    Snapshot afterOffering(AgentId agent, Units units) {
        return new Snapshot(
                at,
                candidates.stream()
                        .map(each -> each.id().equals(agent) ? each.taking(units, at) : each)
                        .toList());
    }
}
