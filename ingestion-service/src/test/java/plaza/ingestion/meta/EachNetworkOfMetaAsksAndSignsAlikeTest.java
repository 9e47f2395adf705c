package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.HandshakeAnswer;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.SignatureVerdict;
import plaza.ingestion.webhook.Signed;

class EachNetworkOfMetaAsksAndSignsAlikeTest {

    private static final App APP =
            new App(AppName.DEFAULT, List.of(Secret.of("local-app-secret")), Secret.of("local-verify-token"));
    private static final byte[] BODY = "{\"object\":\"x\"}".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @MethodSource("plaza.ingestion.meta.MetaNetworks#names")
    void the_handshake_is_answered_with_its_challenge(String name) {
        Map<String, String> query = Map.of(
                "hub.mode", "subscribe", "hub.challenge", "1158201444", "hub.verify_token", "local-verify-token");

        assertThat(MetaNetworks.get(name).handshake(query, APP)).isEqualTo(new HandshakeAnswer.Accepted("1158201444"));
    }

    @ParameterizedTest
    @MethodSource("plaza.ingestion.meta.MetaNetworks#names")
    void only_what_our_secret_signed_is_valid(String name) {
        Channel channel = MetaNetworks.get(name);
        String header = Signed.by("local-app-secret", BODY);

        assertThat(channel.verify(_ -> header, BODY, APP)).isEqualTo(SignatureVerdict.VALID);
        assertThat(channel.verify(_ -> Signed.by("another", BODY), BODY, APP)).isEqualTo(SignatureVerdict.WRONG);
        assertThat(channel.verify(_ -> null, BODY, APP)).isEqualTo(SignatureVerdict.MISSING);
    }
}
