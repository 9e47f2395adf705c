package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.outbound.model.Gate;

/** Whether accounts may send at the moment. Called within a session. */
public interface Gates {

    /** The gate of the account; open where nothing is known. */
    Uni<Gate> get(AccountRef account);

    /** Keeps it. */
    Uni<Void> store(AccountRef account, Gate gate);
}
