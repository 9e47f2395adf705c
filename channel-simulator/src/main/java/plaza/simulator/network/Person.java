package plaza.simulator.network;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/** Somebody on a network: a customer, or an account of the company itself. */
public record Person(ExternalId id, String name) {
    private static final long SMALLEST = 1_000_000_000_000_000L;
    private static final long RANGE = 9 * SMALLEST;

    /**
     * The person of that name. The same name is the same person for ever, also after a restart: the id, sixteen digits
     * as page-scoped ids have, is computed from the name alone, without regard to case and surplus blanks.
     */
    public static Person named(String name) {
        String shown = name.strip().replaceAll("\\s+", " ");
        String same = Normalizer.normalize(shown, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        long number = Long.remainderUnsigned(ByteBuffer.wrap(digest(same)).getLong(), RANGE);
        return new Person(new ExternalId(Long.toString(SMALLEST + number)), shown);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
