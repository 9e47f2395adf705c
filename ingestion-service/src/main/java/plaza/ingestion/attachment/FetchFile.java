package plaza.ingestion.attachment;

import java.util.Optional;
import plaza.ingestion.attachment.model.Fetched;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.Secret;

/** Fetches from the networks' file servers, and from nowhere else. Blocking; called from virtual threads. */
@FunctionalInterface
public interface FetchFile {

    /**
     * Begins to fetch; never throws for what a server does.
     *
     * @param url as a network told it
     * @param sources the network's own hosts
     * @param token shown to the first host only; empty where none is needed
     */
    Fetched fetch(String url, FileSources sources, Optional<Secret> token);
}
