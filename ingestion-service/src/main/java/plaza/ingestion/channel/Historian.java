package plaza.ingestion.channel;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Recalled;
import plaza.ingestion.channel.model.Secret;

/**
 * Reads back from a network what its webhooks would have told, in their own form: what was heard by both is one thing.
 * Blocking, one call a question. Never throws for what a network does.
 */
public interface Historian {

    /** The webhook fields whose news it can read back. */
    Set<String> recalls();

    /** What to ask first. */
    List<Question> begin(AccountRef account);

    /** Asks; what is older than the moment is left out. */
    Asked<Recalled> ask(AccountRef account, Question question, Instant since, Secret token);
}
