package plaza.agent.routing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Dead where the decider's thread has ended: nothing but a restart brings it back. */
@Liveness
@ApplicationScoped
class RoutingHealth implements HealthCheck {

    private final DeciderLoop loop;
    private final RoutingCounts counts;

    RoutingHealth(DeciderLoop loop, RoutingCounts counts) {
        this.loop = loop;
        this.counts = counts;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("decider")
                .status(loop.isWell())
                .withData("poolsHeld", counts.pools())
                .build();
    }
}
