package plaza.ingestion.instagram;

import java.time.Instant;
import java.util.List;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.instagram.model.InstagramWall;
import plaza.ingestion.instagram.network.InstagramJson;
import plaza.ingestion.meta.MetaChannel;

/** Instagram accounts: comments, mentions and private messages. */
public final class Instagram implements MetaChannel {

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
        return new Capabilities(List.of(), 1000);
    }
}
