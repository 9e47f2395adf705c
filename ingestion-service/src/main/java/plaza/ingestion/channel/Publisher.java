package plaza.ingestion.channel;

import java.io.InputStream;
import java.time.Instant;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;

/**
 * Speaks on one network as our account. Blocking, within the time limits of its settings: called from virtual threads.
 * Never throws for what a network does, and never sends anything twice by itself.
 */
public interface Publisher {

    /** Whose it is. */
    ChannelName channel();

    /** Does it once. */
    Told publish(Draft draft, Secret token);

    /**
     * Brings a file to the network, where nobody sees it until something refers to it: whatever becomes of it, it may be
     * done again. Told as published under the id by which the network knows it.
     *
     * @param draft what it is to go along with
     * @param bytes from the first on; read once, closed by who calls
     */
    default Told upload(Draft draft, Enclosure file, InputStream bytes, Secret token) {
        return Told.of(Answer.Refused.NOT_POSSIBLE);
    }

    /**
     * What a number means under which the network tells that something did not arrive that it had taken.
     *
     * @param code the network's
     */
    default RefusalReason undelivered(int code) {
        return RefusalReason.NOT_DELIVERED;
    }

    /** What our account wrote in answer to the target, or beside it, since the moment; or how the target is now. */
    Surroundings look(Draft draft, Instant since, Secret token);
}
