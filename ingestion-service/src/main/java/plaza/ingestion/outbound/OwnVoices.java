package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;

/** What our own accounts wrote, as it came back to us by webhook. Called within a session. */
public interface OwnVoices {

    /** Words of the account in answer to that thing, since the moment, oldest first. */
    Uni<List<OwnWord>> list(AccountRef account, NetworkId inReplyTo, Instant since);
}
