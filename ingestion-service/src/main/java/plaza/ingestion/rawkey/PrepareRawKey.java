package plaza.ingestion.rawkey;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import plaza.ingestion.rawkey.model.KeyDay;

/** Asks for a day's key before the day begins, so that a database that is away over midnight costs no webhook. */
@ApplicationScoped
class PrepareRawKey {

    /** Twice the pause between two rounds. */
    private static final Duration AHEAD = Duration.ofHours(2);

    private final KeyRing ring;
    private final Clock clock;

    PrepareRawKey(KeyRing ring, Clock clock) {
        this.ring = ring;
        this.clock = clock;
    }

    @Scheduled(every = "PT1H", delayed = "PT1H")
    Uni<Void> prepare() {
        return ring.forSealing(KeyDay.of(clock.instant().plus(AHEAD))).replaceWithVoid();
    }
}
