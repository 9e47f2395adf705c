package plaza.ingestion.outbound;

import java.util.Optional;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.channel.model.Uploaded;
import plaza.ingestion.outbound.model.ReplyId;

/** What became of bringing a line's file to its network. */
sealed interface Carriage {

    /**
     * It may leave as far as that is concerned.
     *
     * @param file empty where it has none, or where it will not leave for another reason
     */
    record Done(Optional<Uploaded> file) implements Carriage {}

    /**
     * The file is not there.
     *
     * @param credentialVersion of what opened the account
     */
    record Failed(ReplyId line, long credentialVersion, Told told) implements Carriage {}
}
