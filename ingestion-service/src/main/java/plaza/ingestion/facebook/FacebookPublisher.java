package plaza.ingestion.facebook;

import java.io.InputStream;
import java.time.Instant;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.facebook.model.PageFeed;
import plaza.ingestion.facebook.network.PageSendings;

/** Speaks as a Facebook page. */
public final class FacebookPublisher implements Publisher {

    private final PageSendings page;

    public FacebookPublisher(PageSendings page) {
        this.page = page;
    }

    @Override
    public ChannelName channel() {
        return PageFeed.FACEBOOK;
    }

    @Override
    public Told publish(Draft draft, Secret token) {
        return page.send(draft, token);
    }

    @Override
    public Told upload(Draft draft, Enclosure file, InputStream bytes, Secret token) {
        return page.upload(draft, file, bytes, token);
    }

    @Override
    public Surroundings look(Draft draft, Instant since, Secret token) {
        return page.look(draft, since, token);
    }
}
