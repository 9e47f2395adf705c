package plaza.ingestion.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.channel.model.Secret;

/**
 * Reads the tickets by which conversation-service lets people open files of conversations that they may see: it knows
 * who may, and we do not. A ticket is Base64url of eight bytes, the second (of the Unix epoch) at which it ends, and
 * HMAC-SHA256 over {@code attachment-ticket.v1\n<file>\n<subject>\n<second>}. It opens one file, for one person.
 */
public final class Tickets {

    private static final String MAC = "HmacSHA256";
    private static final int END_BYTES = Long.BYTES;
    private static final int BYTES = END_BYTES + 32;

    private final SecretKeySpec key;

    public Tickets(Secret secret) {
        this.key = new SecretKeySpec(secret.bytes(), MAC);
    }

    /** True where the ticket lets that person open that file now. */
    public boolean opens(String ticket, FileId file, String subject, Instant now) {
        byte[] bytes = decoded(ticket);
        if (bytes.length != BYTES) {
            return false;
        }
        long end = ByteBuffer.wrap(bytes).getLong();
        byte[] seal = Arrays.copyOfRange(bytes, END_BYTES, BYTES);
        return MessageDigest.isEqual(seal, seal(file, subject, end)) && now.getEpochSecond() <= end;
    }

    private byte[] seal(FileId file, String subject, long end) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            String sealed = "attachment-ticket.v1\n" + file + "\n" + subject + "\n" + end;
            return mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    private static byte[] decoded(String ticket) {
        try {
            return Base64.getUrlDecoder().decode(ticket);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
