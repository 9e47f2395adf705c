package plaza.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** SHA-256 over an entry's parts, each with its length before it, so that no two entries can be read as the same. */
final class AuditDigest {

    private AuditDigest() {}

    static byte[] ofEntry(
            byte[] salt,
            UUID id,
            Instant at,
            String actor,
            String action,
            String subject,
            String facts,
            @Nullable String text) {
        MessageDigest digest = sha256();
        digest.update(salt);
        for (String part : new String[] {
            id.toString(), Long.toString(at.toEpochMilli()), actor, action, subject, facts, text == null ? "" : text
        }) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) ':');
            digest.update(bytes);
        }
        return digest.digest();
    }

    /** The link of the chain: the one before and this entry's digest. */
    static byte[] link(byte @Nullable [] before, byte[] entry) {
        MessageDigest digest = sha256();
        if (before != null) {
            digest.update(before);
        }
        return digest.digest(entry);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
