package plaza.platform.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness goes red while a consumer waits for its infrastructure. */
@Readiness
@ApplicationScoped
class ConsumerHealth implements HealthCheck {

    private final ConsumerWaits waits;

    ConsumerHealth(ConsumerWaits waits) {
        this.waits = waits;
    }

    @Override
    public HealthCheckResponse call() {
        Set<String> waiting = waits.list();
        return HealthCheckResponse.named("consumers")
                .status(waiting.isEmpty())
                .withData("waiting", String.join(",", waiting))
                .build();
    }
}
