package plaza.ingestion.care;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Counts what is heard of each account, so that nobody has to read all interactions to see that one is silent. */
@ApplicationScoped
public class CountHeard {

    private final Hearings hearings;
    private final Clock clock;

    CountHeard(Hearings hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    /** Counts. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.care.count-every}", delayed = "{plaza.care.count-every}")
    @WithTransaction
    public Uni<Void> count() {
        return hearings.count(clock.instant());
    }
}
