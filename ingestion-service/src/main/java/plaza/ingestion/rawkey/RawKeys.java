package plaza.ingestion.rawkey;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.rawkey.model.KeyDay;

/** The keys of days, sealed where they lie. */
public interface RawKeys {

    /**
     * The key of this day; the one given where there is none yet. Replicas may ask at one time and get the same. It is
     * committed when it is given, whatever becomes of a transaction of the caller's: something may be sealed with it.
     */
    Uni<byte[]> findOrAdd(KeyDay day, byte[] fresh, Instant at);

    /** The key of this day, if it was made and not destroyed. */
    Uni<Optional<byte[]>> find(KeyDay day);

    /** Destroys the keys of all days before this one, within the caller's transaction; gives those days. */
    Uni<List<KeyDay>> destroyBefore(KeyDay day);
}
