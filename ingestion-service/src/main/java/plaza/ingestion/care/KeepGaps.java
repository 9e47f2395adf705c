package plaza.ingestion.care;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.ingestion.care.model.Gap;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Whose turn it is to be read back: one transaction each. */
@ApplicationScoped
class KeepGaps {

    private static final Logger LOG = Logger.getLogger(KeepGaps.class);

    private final Gaps gaps;
    private final CareSettings settings;
    private final Clock clock;

    KeepGaps(Gaps gaps, CareSettings settings, Clock clock) {
        this.gaps = gaps;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes that this process is alive, and nothing else. */
    @WithTransaction
    public Uni<Void> alive() {
        return gaps.alive(clock.instant()).replaceWithVoid();
    }

    /** The same at a start: where nobody was alive for long, what happened meanwhile is to be read back. */
    @WithTransaction
    public Uni<Void> begin() {
        Instant now = clock.instant();
        return gaps.alive(now)
                .map(mark -> Gap.ofOutage(mark, settings.awayFrom(), now))
                .chain(since -> since.map(moment -> away(moment, now))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> away(Instant since, Instant now) {
        LOG.warn(LogLine.of("nobody listened for a while; what happened meanwhile is read back")
                .with(LogKey.REASON, since));
        return gaps.addForAll(since, now);
    }

    @WithTransaction
    public Uni<Optional<Gap>> claim() {
        Instant now = clock.instant();
        return gaps.claim(now, now.plus(settings.again()));
    }

    @WithTransaction
    public Uni<Void> filled(Gap gap) {
        return gaps.remove(gap);
    }
}
