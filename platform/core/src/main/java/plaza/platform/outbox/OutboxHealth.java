package plaza.platform.outbox;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Tells how old the oldest unsent event is. An old one means degraded, not down: the service still takes work. */
@Readiness
@ApplicationScoped
class OutboxHealth implements AsyncHealthCheck {

    private final Pool pool;
    private final Clock clock;
    private final RelaySettings settings;

    OutboxHealth(Pool pool, Clock clock, RelaySettings settings) {
        this.pool = pool;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return pool.query("select min(created_at) as oldest from outbox_event where published_at is null")
                .execute()
                .map(rows -> answer(rows.iterator().next().getOffsetDateTime("oldest")));
    }

    private HealthCheckResponse answer(@Nullable OffsetDateTime oldest) {
        Duration age = oldest == null
                ? Duration.ZERO
                : Duration.between(oldest, clock.instant().atOffset(ZoneOffset.UTC));
        return HealthCheckResponse.named("outbox")
                .up()
                .withData("oldestUnpublishedSeconds", age.toSeconds())
                .withData("degraded", age.compareTo(settings.degradedAfter()) > 0)
                .build();
    }
}
