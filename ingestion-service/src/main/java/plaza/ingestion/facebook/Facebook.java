package plaza.ingestion.facebook;

import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.facebook.model.PageFeed;
import plaza.ingestion.facebook.model.PageRules;
import plaza.ingestion.facebook.network.PageJson;
import plaza.ingestion.meta.MetaChannel;

/** Facebook pages: their feed, and Messenger, which comes by the same webhook and speaks as the same page. */
public final class Facebook implements MetaChannel {

    private final Optional<Publisher> publisher;

    /** Pages that can also be answered. */
    public Facebook(Publisher publisher) {
        this.publisher = Optional.of(publisher);
    }

    /** Pages that are only listened to. */
    public Facebook() {
        this.publisher = Optional.empty();
    }

    @Override
    public ChannelName name() {
        return PageFeed.FACEBOOK;
    }

    @Override
    public Reading read(byte[] payload, Instant receivedAt) {
        return PageJson.read(payload, receivedAt);
    }

    @Override
    public Capabilities capabilities() {
        return PageRules.CAPABILITIES;
    }

    @Override
    public Optional<Publisher> publisher() {
        return publisher;
    }

    @Override
    public FileSources fileSources() {
        return FileSources.META;
    }
}
