package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.channel.model.AccountRef;

/** What is to be read back. Called within a session. */
public interface Gaps {

    /** Notes it; of two gaps of one account the earlier beginning counts. */
    Uni<Void> add(Gap gap);

    /** A gap whose turn it is, oldest first, which then is nobody else's turn until the moment. */
    Uni<Optional<Gap>> claim(Instant now, Instant until);

    /** It is filled, as it was claimed: what was noted since is not. */
    Uni<Void> remove(Gap gap);

    /** Notes it for every connected account. */
    Uni<Void> addForAll(Instant since, Instant now);

    /** Whether one is noted for the account. */
    Uni<Optional<Gap>> find(AccountRef account);

    /** Notes that a process is alive; gives when one last was. */
    Uni<Optional<Instant>> alive(Instant now);
}
