package plaza.ingestion.facebook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.Caretaker;
import plaza.ingestion.channel.Historian;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.WordReader;
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

    /** What a page has to tell us of: its wall, and all of Messenger that this package understands. */
    public static final List<String> NEEDS = List.of(
            "feed",
            "mention",
            "messages",
            "message_deliveries",
            "message_echoes",
            "message_edits",
            "message_reactions",
            "message_reads",
            "messaging_handovers",
            "messaging_postbacks",
            "messaging_referrals",
            "standby");

    private final Optional<Publisher> publisher;
    private final Optional<Caretaker> caretaker;
    private final Optional<Historian> historian;
    private final Optional<WordReader> words;

    /** Pages that are also looked after. */
    public Facebook(Publisher publisher, Caretaker caretaker, Historian historian, WordReader words) {
        this.publisher = Optional.of(publisher);
        this.caretaker = Optional.of(caretaker);
        this.historian = Optional.of(historian);
        this.words = Optional.of(words);
    }

    /** Pages that can also be answered. */
    public Facebook(Publisher publisher) {
        this.publisher = Optional.of(publisher);
        this.caretaker = Optional.empty();
        this.historian = Optional.empty();
        this.words = Optional.empty();
    }

    /** Pages that are only listened to. */
    public Facebook() {
        this.publisher = Optional.empty();
        this.caretaker = Optional.empty();
        this.historian = Optional.empty();
        this.words = Optional.empty();
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

    @Override
    public Optional<Caretaker> caretaker() {
        return caretaker;
    }

    @Override
    public Optional<Historian> historian() {
        return historian;
    }

    @Override
    public Optional<WordReader> words() {
        return words;
    }
}
