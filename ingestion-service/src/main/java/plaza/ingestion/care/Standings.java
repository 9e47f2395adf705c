package plaza.ingestion.care;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.AccountRef;

/** How accounts stand with their networks. Called within a session. */
public interface Standings {

    /** Those of the given that are known. */
    Uni<Map<AccountRef, Standing>> list(Collection<AccountRef> accounts);

    /**
     * A connected account whose turn it is to be asked about, longest due first, which then is nobody else's turn.
     *
     * @param until when it is somebody's turn again, should nothing be stored
     */
    Uni<Optional<AccountRef>> claimDue(Instant now, Instant until);

    /** Forgets what was told of the token; it is the account's turn again. */
    Uni<Void> renew(AccountRef account, Instant now);

    /** Keeps what was found; the account's turn comes again at the moment. */
    Uni<Void> store(AccountRef account, Standing standing, Instant next);
}
