package plaza.ingestion.whatsapp;

import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.Caretaker;
import plaza.ingestion.channel.FileDesk;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.meta.MetaChannel;
import plaza.ingestion.whatsapp.model.WhatsappRules;
import plaza.ingestion.whatsapp.network.BusinessAccountJson;

/** WhatsApp numbers by the Cloud API. The account is the number ({@code phone_number_id}). */
public final class WhatsApp implements MetaChannel {

    /** The channel's name. */
    public static final ChannelName WHATSAPP = BusinessAccountJson.WHATSAPP;

    private final Optional<Publisher> publisher;
    private final Optional<FileDesk> files;
    private final Optional<Caretaker> caretaker;

    /** Numbers that are also looked after. */
    public WhatsApp(Publisher publisher, FileDesk files, Caretaker caretaker) {
        this.publisher = Optional.of(publisher);
        this.files = Optional.of(files);
        this.caretaker = Optional.of(caretaker);
    }

    /** Numbers that can also be answered, and asked for files. */
    public WhatsApp(Publisher publisher, FileDesk files) {
        this.publisher = Optional.of(publisher);
        this.files = Optional.of(files);
        this.caretaker = Optional.empty();
    }

    /** Numbers that are only listened to. */
    public WhatsApp() {
        this.publisher = Optional.empty();
        this.files = Optional.empty();
        this.caretaker = Optional.empty();
    }

    @Override
    public ChannelName name() {
        return WHATSAPP;
    }

    @Override
    public Reading read(byte[] payload, Instant receivedAt) {
        return BusinessAccountJson.read(payload, receivedAt);
    }

    @Override
    public Capabilities capabilities() {
        return WhatsappRules.CAPABILITIES;
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
    public Optional<FileDesk> fileDesk() {
        return files;
    }

    @Override
    public Optional<Caretaker> caretaker() {
        return caretaker;
    }
}
