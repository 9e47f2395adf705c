package plaza.ingestion.channel;

import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.channel.model.Secret;

/**
 * Reads what a webhook only points at, and gives it as a webhook that tells all of it: one mapping makes keys and order of
 * both. Blocking, one call a question. Never throws for what a network does.
 */
public interface WordReader {

    /** True for what was told without its words, although it has some. */
    boolean wants(Interaction told);

    /**
     * Asks for it.
     *
     * @param isTold whether it was told without its words by now; then this completes it
     */
    Asked<byte[]> read(Pointed thing, boolean isTold, Secret token);

    /** The webhook that points at it, as it was told. */
    byte[] pointer(Pointed thing);
}
