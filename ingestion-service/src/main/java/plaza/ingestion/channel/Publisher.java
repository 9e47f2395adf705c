package plaza.ingestion.channel;

import java.time.Instant;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;

/**
 * Speaks on one network as our account. Blocking, within the time limits of its settings: called from virtual threads.
 * Never throws for what a network does, and never sends anything twice by itself.
 */
public interface Publisher {

    /** Whose. */
    ChannelName channel();

    /** Publishes once. */
    Answer publish(Draft draft, Secret token);

    /** What our account wrote in answer to the target, or beside it, since the moment. */
    Surroundings look(AccountRef account, NetworkId inReplyTo, Instant since, Secret token);
}
