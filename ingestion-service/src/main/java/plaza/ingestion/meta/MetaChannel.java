package plaza.ingestion.meta;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.channel.model.HandshakeAnswer;
import plaza.ingestion.channel.model.SignatureVerdict;

/** A network of Meta's: all of them ask and sign alike. */
public interface MetaChannel extends Channel {

    @Override
    default HandshakeAnswer handshake(Map<String, String> query, App app) {
        return new HubHandshake(query.get("hub.mode"), query.get("hub.challenge"), query.get("hub.verify_token"))
                .answer(app.verifyToken());
    }

    @Override
    default SignatureVerdict verify(Function<String, @Nullable String> header, byte[] body, App app) {
        return HubSignature.check(header.apply(HubSignature.HEADER), body, app.secrets());
    }
}
