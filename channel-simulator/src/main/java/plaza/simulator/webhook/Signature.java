package plaza.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Meta's signatures: lower-case hex of an HMAC of the exact bytes, keyed with the app's secret. */
public final class Signature {
    private Signature() {}

    /** @return the value of {@code X-Hub-Signature-256} */
    public static String sha256(String secret, byte[] body) {
        return "sha256=" + hmac("HmacSHA256", secret, body);
    }

    /** @return the value of the old {@code X-Hub-Signature}, still sent beside the new one */
    public static String sha1(String secret, byte[] body) {
        return "sha1=" + hmac("HmacSHA1", secret, body);
    }

    /** @return the proof that who holds a token holds the app's secret as well */
    public static String appSecretProof(String secret, String token) {
        return hmac("HmacSHA256", secret, token.getBytes(StandardCharsets.UTF_8));
    }

    private static String hmac(String algorithm, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
