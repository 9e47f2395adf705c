package plaza.agent.routing;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import plaza.agent.assignment.model.WorkChange;

/** What routing counts. */
@ApplicationScoped
public class RoutingCounts {

    private final Counter offered;
    private final Timer wait;
    private final Timer planning;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();

    RoutingCounts(MeterRegistry metrics) {
        this.offered = metrics.counter("plaza_agent_offers", "outcome", "offered");
        this.wait = Timer.builder("plaza_agent_queue_wait")
                .publishPercentiles(0.5, 0.95)
                .register(metrics);
        this.planning =
                Timer.builder("plaza_agent_plan").publishPercentiles(0.5, 0.99).register(metrics);
        Gauge.builder("plaza_agent_waiting_work", waiting, AtomicInteger::get).register(metrics);
        Gauge.builder("plaza_agent_pools_held", held, AtomicInteger::get).register(metrics);
    }

    /** Offers were made. */
    void offered(List<WorkChange<?>> made) {
        offered.increment(made.size());
        made.forEach(
                change -> wait.record(Duration.between(change.next().dossier().queuedAt(), change.at())));
    }

    /** A plan was made, in that time. */
    void planned(long nanos) {
        planning.record(Duration.ofNanos(nanos));
    }

    /** How much waits in the pools that this process decides, and how many these are. */
    void standing(int waitingNow, int pools) {
        waiting.set(waitingNow);
        held.set(pools);
    }

    /** Pools that this process decides. */
    int pools() {
        return held.get();
    }
}
