package plaza.ingestion.facebook;

import java.time.Instant;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.facebook.model.PageFeed;
import plaza.ingestion.facebook.network.GraphPage;
import plaza.ingestion.facebook.network.GraphThread;

/** Answers comments and posts as a Facebook page. */
public final class FacebookPublisher implements Publisher {

    private final GraphPage page;

    public FacebookPublisher(GraphPage page) {
        this.page = page;
    }

    @Override
    public ChannelName channel() {
        return PageFeed.FACEBOOK;
    }

    @Override
    public Answer publish(Draft draft, Secret token) {
        return page.publish(draft, token);
    }

    @Override
    public Surroundings look(AccountRef account, NetworkId inReplyTo, Instant since, Secret token) {
        return new GraphThread(page, account, token).since(inReplyTo, since);
    }
}
