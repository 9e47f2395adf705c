package plaza.ingestion.normalise;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Forgets interactions after their retention (DESIGN.md 4.14): by then no network tells them again. */
@ApplicationScoped
public class ForgetInteractions {

    private static final Logger LOG = Logger.getLogger(ForgetInteractions.class);

    private final Interactions interactions;
    private final Clock clock;
    private final Duration keep;

    ForgetInteractions(
            Interactions interactions,
            Clock clock,
            @ConfigProperty(name = "plaza.interaction.keep", defaultValue = "P30D") Duration keep) {
        this.interactions = interactions;
        this.clock = clock;
        this.keep = keep;
    }

    /** Forgets what is older than its retention by the service's clock. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.interaction.forget.every}", delayed = "{plaza.interaction.forget.every}")
    @WithTransaction
    public Uni<Void> forget() {
        return interactions
                .forgetBefore(clock.instant().minus(keep))
                .invoke(ForgetInteractions::note)
                .replaceWithVoid();
    }

    private static void note(int count) {
        if (count > 0) {
            LOG.info(LogLine.of("interactions were forgotten after their retention")
                    .with(LogKey.COUNT, count));
        }
    }
}
