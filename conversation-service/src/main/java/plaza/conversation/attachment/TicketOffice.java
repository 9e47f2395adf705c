package plaza.conversation.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import plaza.conversation.attachment.model.Ticket;

/**
 * Writes the tickets that ingestion-service reads: it keeps the files and does not know who may see them. A ticket is
 * Base64url of eight bytes, the second (of the Unix epoch) at which it ends, and HMAC-SHA256 over
 * {@code attachment-ticket.v1\n<file>\n<subject>\n<second>}.
 */
public final class TicketOffice {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param secret shared with ingestion-service
     */
    public TicketOffice(String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
    }

    /** A ticket for that file and that person only. */
    public Ticket issue(UUID file, String subject, Instant endsAt) {
        long end = endsAt.getEpochSecond();
        byte[] seal = seal("attachment-ticket.v1\n" + file + "\n" + subject + "\n" + end);
        byte[] ticket = ByteBuffer.allocate(Long.BYTES + seal.length)
                .putLong(end)
                .put(seal)
                .array();
        return new Ticket(
                file, Base64.getUrlEncoder().withoutPadding().encodeToString(ticket), Instant.ofEpochSecond(end));
    }

    private byte[] seal(String sealed) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }
}
