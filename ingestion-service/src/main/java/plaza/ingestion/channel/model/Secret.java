package plaza.ingestion.channel.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** A shared secret: never printed, compared in constant time. */
public final class Secret {

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A secret from configuration; an empty one is refused, because it would let everybody in. */
    public static Secret of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a secret must not be blank");
        }
        return new Secret(text.getBytes(StandardCharsets.UTF_8));
    }

    /** True when the text is this secret; takes the same time for every wrong text of one length. */
    public boolean is(String text) {
        return MessageDigest.isEqual(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its bytes, as key of a MAC. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "Secret[***]";
    }
}
