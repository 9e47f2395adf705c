package plaza.ingestion.instagram;

import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.instagram.model.InstagramRules;
import plaza.ingestion.instagram.model.InstagramWall;
import plaza.ingestion.instagram.network.InstagramJson;
import plaza.ingestion.meta.MetaChannel;

/** Instagram accounts: comments, mentions and private messages. */
public final class Instagram implements MetaChannel {

    private final Optional<Publisher> publisher;

    /** Accounts that can also be answered. */
    public Instagram(Publisher publisher) {
        this.publisher = Optional.of(publisher);
    }

    /** Accounts that are only listened to. */
    public Instagram() {
        this.publisher = Optional.empty();
    }

    @Override
    public ChannelName name() {
        return InstagramWall.INSTAGRAM;
    }

    @Override
    public Reading read(byte[] payload, Instant receivedAt) {
        return InstagramJson.read(payload, receivedAt);
    }

    @Override
    public Capabilities capabilities() {
        return InstagramRules.CAPABILITIES;
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
