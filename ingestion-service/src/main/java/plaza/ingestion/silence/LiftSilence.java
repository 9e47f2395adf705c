package plaza.ingestion.silence;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.silence.model.Decision;
import plaza.platform.security.Principal;

/** Lets a brand speak again: what was held leaves by itself, in its order, where its time has not passed. */
@ApplicationScoped
public class LiftSilence {

    private final DecideSilence decide;

    LiftSilence(DecideSilence decide) {
        this.decide = decide;
    }

    /** Lifts it. */
    public Uni<Decision> lift(String brand, Principal who) {
        return decide.end(brand, who);
    }
}
