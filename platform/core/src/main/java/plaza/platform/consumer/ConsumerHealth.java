package plaza.platform.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Readiness goes red while a consumer waits for its infrastructure. */
@Readiness
@ApplicationScoped
class ConsumerHealth implements HealthCheck {

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    void waits(String consumer) {
        waiting.add(consumer);
    }

    void goesOn(String consumer) {
        waiting.remove(consumer);
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("consumers")
                .status(waiting.isEmpty())
                .withData("waiting", String.join(",", waiting))
                .build();
    }
}
