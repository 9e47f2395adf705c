package plaza.ingestion.facebook;

import plaza.ingestion.channel.WordReader;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.facebook.network.PageWords;

/** Reads who mentions a page and how, and what stands in a filled-in form. */
public final class FacebookWords implements WordReader {

    private final PageWords words;

    public FacebookWords(PageWords words) {
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
