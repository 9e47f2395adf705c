package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.outbound.model.Gate;

/** Whether accounts may send at the moment. Called within a session. */
public interface Gates {

    /** The gate of the account; open where nothing is known. */
    Uni<Gate> get(AccountRef account);

    /** Those of the accounts of which something is known. */
    Uni<Map<AccountRef, Gate>> list(Collection<AccountRef> accounts);

    /** Keeps it. */
    Uni<Void> store(AccountRef account, Gate gate);
}
