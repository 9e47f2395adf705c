package plaza.perf.ingest;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhooks as the networks of the local platform do. */
final class Signer {

    /** The header that carries the signature. */
    static final String HEADER = "X-Hub-Signature-256";

    static final String PREFIX = "sha256=";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Key KEY = new SecretKeySpec("local-app-secret".getBytes(StandardCharsets.UTF_8), ALGORITHM);

    private Signer() {}

    /** The header's value for these bytes. */
    static String sign(byte[] body) {
        return PREFIX + HexFormat.of().formatHex(mac(body));
    }

    /** HMAC-SHA256 with the local secret. */
    static byte[] mac(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(KEY);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
