package plaza.ingestion.instagram;

import plaza.ingestion.channel.WordReader;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.instagram.network.InstagramMentionWords;

/** Reads who mentions our account and how. */
public final class InstagramWordReader implements WordReader {

    private final InstagramMentionWords words;

    public InstagramWordReader(InstagramMentionWords words) {
        this.words = words;
    }

    @Override
    public boolean wants(Interaction told) {
        return words.wants(told);
    }

    @Override
    public Asked<byte[]> read(Pointed thing, boolean isTold, Secret token) {
        return words.read(thing, isTold, token);
    }

    @Override
    public byte[] pointer(Pointed thing) {
        return words.pointer(thing);
    }
}
