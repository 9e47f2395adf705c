package plaza.ingestion.silence;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Waits for replies that were just being let leave: they did not see the silence yet. */
@ApplicationScoped
class AwaitDepartures {

    private final Silences silences;

    AwaitDepartures(Silences silences) {
        this.silences = silences;
    }

    /** Ends when there is none any more; fails where that takes too long. */
    @WithTransaction
    public Uni<Void> await() {
        return silences.awaitDepartures();
    }
}
