package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import plaza.ingestion.outbound.model.OutsideWord;
import plaza.ingestion.outbound.model.StrayWord;

/**
 * Words of our own accounts, as they were heard, until somebody found out where they came from. Called within a
 * transaction.
 */
public interface StrayWords {

    /** The oldest of them, that nobody else looks at now, for change. */
    Uni<List<StrayWord>> list(int limit);

    /** Nobody has to look at these again. */
    Uni<Void> judged(Collection<StrayWord> words);

    /** Tells of words that were not written here. */
    Uni<Void> tell(Collection<OutsideWord> words);
}
