package plaza.ingestion.meta;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.HandshakeAnswer;
import plaza.ingestion.channel.model.HandshakeAnswer.Accepted;
import plaza.ingestion.channel.model.HandshakeAnswer.Refused;
import plaza.ingestion.channel.model.HandshakeRefusal;
import plaza.ingestion.channel.model.Secret;

/**
 * The subscription handshake of Meta's networks.
 *
 * <p>The challenge is echoed only when it is digits: an address that echoes what it is given is a hole in any browser.
 *
 * @param mode {@code hub.mode}
 * @param challenge {@code hub.challenge}
 * @param verifyToken {@code hub.verify_token}
 */
public record HubHandshake(
        @Nullable String mode,
        @Nullable String challenge,
        @Nullable String verifyToken) {

    private static final Pattern CHALLENGE = Pattern.compile("[0-9]{1,20}");

    /** The answer, given the token that we told the network. */
    public HandshakeAnswer answer(Secret expected) {
        if (!"subscribe".equals(mode)) {
            return new Refused(HandshakeRefusal.WRONG_MODE);
        }
        if (verifyToken == null || !expected.is(verifyToken)) {
            return new Refused(HandshakeRefusal.WRONG_TOKEN);
        }
        if (challenge == null || !CHALLENGE.matcher(challenge).matches()) {
            return new Refused(HandshakeRefusal.WRONG_CHALLENGE);
        }
        return new Accepted(challenge);
    }
}
