package plaza.agent.routing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import plaza.platform.lease.Leases;

/** Makes deciders; a process needs one. */
@ApplicationScoped
class Deciders {

    private final Boards boards;
    private final MakeOffers offers;
    private final RoutingSettings routing;
    private final CurrentPolicy policy;
    private final RoutingCounts counts;
    private final Clock clock;

    Deciders(
            Boards boards,
            MakeOffers offers,
            RoutingSettings routing,
            CurrentPolicy policy,
            RoutingCounts counts,
            Clock clock) {
        this.boards = boards;
        this.offers = offers;
        this.routing = routing;
        this.policy = policy;
        this.counts = counts;
        this.clock = clock;
    }

    /** A decider that is known to others by the holder of those leases. */
    Decider create(Leases leases) {
        return new Decider(new PoolLeases(leases), boards, offers, routing, policy.get(), counts, clock);
    }
}
