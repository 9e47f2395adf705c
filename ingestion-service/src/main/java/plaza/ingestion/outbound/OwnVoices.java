package plaza.ingestion.outbound;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.outbound.model.Reply;

/** What our own accounts wrote, as it came back to us by webhook. Called within a session. */
public interface OwnVoices {

    /**
     * Words of the account since the moment where the reply is to stand, oldest first: in answer to the same thing, or in
     * the talk with the same person. Of a network that tells only that something arrived they come without a text.
     */
    Uni<List<OwnWord>> list(Reply reply, Instant since);
}
