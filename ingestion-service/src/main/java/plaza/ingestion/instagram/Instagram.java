package plaza.ingestion.instagram;

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
import plaza.ingestion.instagram.model.InstagramRules;
import plaza.ingestion.instagram.model.InstagramWall;
import plaza.ingestion.instagram.network.InstagramJson;
import plaza.ingestion.meta.MetaChannel;

/** Instagram accounts: comments, mentions and private messages. */
public final class Instagram implements MetaChannel {

    /** What an account has to tell us of. */
    public static final List<String> NEEDS = List.of(
            "comments",
            "live_comments",
            "mentions",
            "messages",
            "message_edit",
            "message_reactions",
            "messaging_postbacks",
            "messaging_referral",
            "messaging_seen");

    private final Optional<Publisher> publisher;
    private final Optional<Caretaker> caretaker;
    private final Optional<Historian> historian;
    private final Optional<WordReader> words;

    /** Accounts that are also looked after. */
    public Instagram(Publisher publisher, Caretaker caretaker, Historian historian, WordReader words) {
        this.publisher = Optional.of(publisher);
        this.caretaker = Optional.of(caretaker);
        this.historian = Optional.of(historian);
        this.words = Optional.of(words);
    }

    /** Accounts that can also be answered. */
    public Instagram(Publisher publisher) {
        this.publisher = Optional.of(publisher);
        this.caretaker = Optional.empty();
        this.historian = Optional.empty();
        this.words = Optional.empty();
    }

    /** Accounts that are only listened to. */
    public Instagram() {
        this.publisher = Optional.empty();
        this.caretaker = Optional.empty();
        this.historian = Optional.empty();
        this.words = Optional.empty();
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
