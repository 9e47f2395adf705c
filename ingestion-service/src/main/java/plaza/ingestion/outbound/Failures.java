package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.model.Failure;

/** What networks told of messages of ours that did not arrive. Called within a transaction. */
public interface Failures {

    /**
     * Until the transaction ends nobody else publishes this message or hears of its failure: of two transactions that do,
     * the later sees what the earlier wrote.
     */
    Uni<Void> hold(AccountRef account, NetworkId message);

    /** What was told of this message, if anything. */
    Uni<Optional<Failure>> find(AccountRef account, NetworkId message);
}
