package plaza.ingestion.rawkey;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import plaza.ingestion.rawkey.model.KeyDay;
import plaza.platform.audit.AuditTrail;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Destroys the keys of days whose raw payloads are older than their retention (DESIGN.md 4.14), and these with them. */
@ApplicationScoped
public class DestroyRawKeys {

    private static final Logger LOG = Logger.getLogger(DestroyRawKeys.class);
    private static final String ACTOR = "ingestion-service";

    private final RawKeys keys;
    private final KeyRing ring;
    private final AuditTrail audit;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final Duration keep;

    DestroyRawKeys(
            RawKeys keys,
            KeyRing ring,
            AuditTrail audit,
            MeterRegistry metrics,
            Clock clock,
            @ConfigProperty(name = "plaza.raw.keep", defaultValue = "P14D") Duration keep) {
        this.keys = keys;
        this.ring = ring;
        this.audit = audit;
        this.metrics = metrics;
        this.clock = clock;
        this.keep = keep;
    }

    /** Any replica may do it at any time; each forgets what another destroyed. */
    @Scheduled(every = "{plaza.interaction.forget.every}", delayed = "{plaza.interaction.forget.every}")
    @WithTransaction
    public Uni<Void> destroy() {
        KeyDay firstKept = KeyDay.firstKept(clock.instant(), keep);
        ring.forgetBefore(firstKept);
        return keys.destroyBefore(firstKept)
                .call(this::audited)
                .invoke(this::note)
                .replaceWithVoid();
    }

    private Uni<Void> audited(List<KeyDay> destroyed) {
        return Multi.createFrom()
                .iterable(destroyed)
                .onItem()
                .transformToUniAndConcatenate(
                        day -> audit.append(ACTOR, "raw-key.destroyed", "raw-key:" + day, Map.of(), null))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private void note(List<KeyDay> destroyed) {
        if (!destroyed.isEmpty()) {
            metrics.counter("plaza_ingestion_raw_keys", "outcome", "destroyed").increment(destroyed.size());
            LOG.info(LogLine.of("keys of raw payloads were destroyed with their retention")
                    .with(LogKey.COUNT, destroyed.size()));
        }
    }
}
