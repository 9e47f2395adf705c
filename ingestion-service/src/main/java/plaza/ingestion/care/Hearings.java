package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import plaza.ingestion.care.model.Hearing;
import plaza.ingestion.channel.model.AccountRef;

/** How much is heard of accounts, counted seldom. Called within a session. */
public interface Hearings {

    /** Counts what came since it was last counted, and forgets what is too old; any replica may do so at any time. */
    Uni<Void> count(Instant now);

    /** What was heard of the accounts, last and in the week before that; of which nothing was, is left out. */
    Uni<Map<AccountRef, Hearing>> list(Collection<AccountRef> accounts);
}
