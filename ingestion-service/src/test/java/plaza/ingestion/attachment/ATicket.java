package plaza.ingestion.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tickets as conversation-service writes them. */
final class ATicket {

    private ATicket() {}

    static String of(String file, String subject, Instant end) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("local-ticket-key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            String sealed = "attachment-ticket.v1\n" + file + "\n" + subject + "\n" + end.getEpochSecond();
            byte[] seal = mac.doFinal(sealed.getBytes(StandardCharsets.UTF_8));
            byte[] ticket = ByteBuffer.allocate(Long.BYTES + seal.length)
                    .putLong(end.getEpochSecond())
                    .put(seal)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(ticket);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
