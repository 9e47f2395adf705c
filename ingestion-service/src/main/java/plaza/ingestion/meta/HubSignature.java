package plaza.ingestion.meta;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.SignatureVerdict;

/**
 * {@code X-Hub-Signature-256}: HMAC-SHA256 over the raw bytes that were received, never over JSON written again (Meta
 * signs an escaped form that we could not make).
 */
public final class HubSignature {

    /** The header's name. */
    public static final String HEADER = "X-Hub-Signature-256";

    private static final String PREFIX = "sha256=";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_LENGTH = 32;

    private HubSignature() {}

    /**
     * Checks the header against each secret, so that both are good while one takes the other's place. Never throws,
     * whatever header and body are.
     */
    public static SignatureVerdict check(@Nullable String header, byte[] body, List<Secret> secrets) {
        if (header == null || header.isBlank()) {
            return SignatureVerdict.MISSING;
        }
        byte[] told = decode(header.strip());
        if (told.length != MAC_LENGTH) {
            return SignatureVerdict.WRONG;
        }
        boolean valid = false;
        for (Secret secret : secrets) {
            valid |= MessageDigest.isEqual(mac(secret, body), told);
        }
        return valid ? SignatureVerdict.VALID : SignatureVerdict.WRONG;
    }

    private static byte[] decode(String header) {
        if (!header.startsWith(PREFIX) || header.length() != PREFIX.length() + 2 * MAC_LENGTH) {
            return new byte[0];
        }
        try {
            return HexFormat.of().parseHex(header, PREFIX.length(), header.length());
        } catch (IllegalArgumentException notHexadecimal) {
            return new byte[0];
        }
    }

    private static byte[] mac(Secret secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.bytes(), ALGORITHM));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
