package plaza.ingestion.silence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import plaza.ingestion.silence.model.Decision;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.security.Principal;

/**
 * Stops everything that is to leave of a brand. The decision is committed first, so that it stands whatever comes; then
 * those are waited for that were just being let leave and had not seen it. What is answered after that is true: nothing
 * leaves but what is at the network's door.
 */
@ApplicationScoped
public class SilenceBrand {

    private static final Logger LOG = Logger.getLogger(SilenceBrand.class);

    private final DecideSilence decide;
    private final AwaitDepartures departures;

    SilenceBrand(DecideSilence decide, AwaitDepartures departures) {
        this.decide = decide;
        this.departures = departures;
    }

    /**
     * Silences it.
     *
     * @param reason in the words of who decides it
     */
    public Uni<Decision> silence(String brand, String reason, Principal who) {
        return decide.begin(brand, reason, who)
                .call(decision -> decision instanceof Decision.Stands
                        ? awaitDepartures()
                        : Uni.createFrom().voidItem());
    }

    /** A replica that is stuck while it lets something leave does not send it any more: it notices that it is late. */
    private Uni<Void> awaitDepartures() {
        return departures
                .await()
                .onFailure()
                .invoke(SilenceBrand::note)
                .onFailure()
                .recoverWithNull();
    }

    private static void note(Throwable failure) {
        LOG.warn(LogLine.of("a brand is silenced, and something that was being let leave takes long to end")
                .with(LogKey.ERROR, failure.getClass().getSimpleName()));
    }
}
