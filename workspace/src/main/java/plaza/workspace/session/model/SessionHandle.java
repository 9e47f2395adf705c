package plaza.workspace.session.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What the browser holds instead of tokens: 256 random bits, worth nothing anywhere else.
 *
 * @param text base64url without padding
 */
public record SessionHandle(String text) {

    /** How much chance a handle is made of. */
    public static final int BYTES = 32;

    /**
     * The handle made of these random bytes.
     *
     * @param random {@link #BYTES} bytes from a secure source
     */
    public static SessionHandle of(byte[] random) {
        if (random.length != BYTES) {
            throw new IllegalArgumentException("a handle is made of " + BYTES + " bytes, not " + random.length);
        }
        return new SessionHandle(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** How sessions are found: whoever reads the store learns no handle from it. */
    public String digest() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not the handle: it may stand in a log. */
    @Override
    public String toString() {
        return "SessionHandle[" + digest().substring(0, 8) + "]";
    }
}
