package plaza.ingestion.instagram;

import java.io.InputStream;
import java.time.Instant;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.instagram.network.InstagramSendings;

/** Speaks as an Instagram account. */
public final class InstagramPublisher implements Publisher {

    private static final ChannelName INSTAGRAM = new ChannelName("instagram");

    private final InstagramSendings account;

    public InstagramPublisher(InstagramSendings account) {
        this.account = account;
    }

    @Override
    public ChannelName channel() {
        return INSTAGRAM;
    }

    @Override
    public Told publish(Draft draft, Secret token) {
        return account.send(draft, token);
    }

    @Override
    public Told upload(Draft draft, Enclosure file, InputStream bytes, Secret token) {
        return account.upload(draft, file, bytes, token);
    }

    @Override
    public Surroundings look(Draft draft, Instant since, Secret token) {
        return account.look(draft, since, token);
    }
}
