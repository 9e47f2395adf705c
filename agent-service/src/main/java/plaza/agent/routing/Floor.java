package plaza.agent.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import plaza.agent.routing.model.Candidate;
import plaza.agent.routing.model.Pool;
import plaza.agent.routing.model.Snapshot;
import plaza.agent.vocabulary.model.AgentId;

/** All work and people in memory, followed by transaction. Every replica follows; only who holds a pool decides it. */
final class Floor {

    private final Map<Pool, PoolBoard> pools = new HashMap<>();
    private final Map<AgentId, Candidate> people = new HashMap<>();
    private Horizon workSeen = Horizon.NONE;
    private Horizon peopleSeen = Horizon.NONE;
    private long peopleVersion;

    /** Forgets everything: the next look begins anew. */
    void forget() {
        pools.clear();
        people.clear();
        workSeen = Horizon.NONE;
        peopleSeen = Horizon.NONE;
        peopleVersion++;
    }

    Horizon workSeen() {
        return workSeen;
    }

    Horizon peopleSeen() {
        return peopleSeen;
    }

    void seeWork(Sightings<WorkSighting> sightings) {
        sightings.seen().forEach(each -> pools.computeIfAbsent(each.pool(), pool -> new PoolBoard())
                .see(each));
        workSeen = sightings.horizon();
    }

    void seePeople(Sightings<AgentSighting> sightings) {
        sightings.seen().forEach(this::see);
        peopleSeen = sightings.horizon();
    }

    /** Pools that have work to be decided at this moment of a monotonic clock, or had some within that span before it. */
    List<Pool> warmPools(long nanos, Duration span) {
        return pools.entrySet().stream()
                .filter(each -> each.getValue().isWarm(nanos, span))
                .map(Map.Entry::getKey)
                .toList();
    }

    PoolBoard board(Pool pool) {
        return pools.computeIfAbsent(pool, each -> new PoolBoard());
    }

    /** Grows with each change of anybody. */
    long peopleVersion() {
        return peopleVersion;
    }

    Snapshot snapshot(Instant at) {
        return new Snapshot(at, List.copyOf(people.values()));
    }

    private void see(AgentSighting sighting) {
        Candidate next = sighting.candidate().orElse(null);
        Candidate before = next == null ? people.remove(sighting.agent()) : people.put(sighting.agent(), next);
        if (!Objects.equals(before, next)) {
            peopleVersion++;
        }
    }
}
