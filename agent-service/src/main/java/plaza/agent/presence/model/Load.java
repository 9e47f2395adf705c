package plaza.agent.presence.model;

import java.time.Instant;
import plaza.agent.vocabulary.model.Units;

/**
 * How much of an agent is taken.
 *
 * @param used units held by open offers and by work whose turn is ours
 * @param capacity units at most
 * @param idleSince when the agent was last given work, last put some down, or became available: the longest idle is
 *     the one for whom this is the longest ago
 */
public record Load(Units used, Units capacity, Instant idleSince) {

    public Load {
        if (!used.fitsInto(capacity)) {
            throw new IllegalArgumentException(used + " units in use do not fit into " + capacity);
        }
    }

    public Units room() {
        return capacity.minus(used);
    }

    Load with(Units more, Instant at) {
        return new Load(used.plus(more), capacity, at);
    }

    Load without(Units less, Instant at) {
        return new Load(used.minus(less), capacity, at);
    }

    Load idleFrom(Instant at) {
        return new Load(used, capacity, at);
    }
}
