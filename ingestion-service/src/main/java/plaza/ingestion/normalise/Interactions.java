package plaza.ingestion.normalise;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.ingestion.normalise.model.Normalised;

/** Every interaction that is remembered, each once. Called within a transaction. */
public interface Interactions {

    /**
     * Keeps those that were never told before; their events leave with the commit.
     *
     * @return the new ones, in the order given
     */
    Uni<List<Normalised>> storeNew(List<Normalised> told);

    /** Forgets what reached us before this moment; gives how many. */
    Uni<Integer> forgetBefore(Instant moment);
}
