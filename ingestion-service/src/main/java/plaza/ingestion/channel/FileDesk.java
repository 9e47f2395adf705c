package plaza.ingestion.channel;

import plaza.ingestion.channel.model.FileAddress;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;

/** Tells where a file lies, on networks whose webhooks tell an id only. Blocking; called from virtual threads. */
@FunctionalInterface
public interface FileDesk {

    /** Where the file lies now. Never throws for what a network does. */
    FileAddress ask(NetworkId file, Secret token);
}
