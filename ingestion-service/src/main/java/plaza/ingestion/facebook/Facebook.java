package plaza.ingestion.facebook;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.HandshakeAnswer;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.SignatureVerdict;
import plaza.ingestion.facebook.model.PageFeed;
import plaza.ingestion.facebook.model.PageRules;
import plaza.ingestion.facebook.network.PageJson;
import plaza.ingestion.meta.HubHandshake;
import plaza.ingestion.meta.HubSignature;

/** Facebook pages: their feed now. */
public final class Facebook implements Channel {

    @Override
    public ChannelName name() {
        return PageFeed.FACEBOOK;
    }

    @Override
    public HandshakeAnswer handshake(Map<String, String> query, App app) {
        return new HubHandshake(query.get("hub.mode"), query.get("hub.challenge"), query.get("hub.verify_token"))
                .answer(app.verifyToken());
    }

    @Override
    public SignatureVerdict verify(Function<String, @Nullable String> header, byte[] body, App app) {
        return HubSignature.check(header.apply(HubSignature.HEADER), body, app.secrets());
    }

    @Override
    public Reading read(byte[] payload, Instant receivedAt) {
        return PageJson.read(payload, receivedAt);
    }

    @Override
    public Capabilities capabilities() {
        return PageRules.CAPABILITIES;
    }
}
