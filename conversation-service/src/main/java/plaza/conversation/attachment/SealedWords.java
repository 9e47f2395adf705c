package plaza.conversation.attachment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What ingestion-service and we let each other know by way of a person's page, which can neither change nor invent it:
 * Base64url of lines of UTF-8, a dot, and Base64url of HMAC-SHA256 over the purpose, a line feed and those lines.
 */
final class SealedWords {

    private static final String MAC = "HmacSHA256";

    private final SecretKeySpec key;
    private final String purpose;

    /**
     * @param secret shared with ingestion-service
     * @param purpose what is sealed for one purpose is nothing for another
     */
    SealedWords(String secret, String purpose) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), MAC);
        this.purpose = purpose;
    }

    /** Seals lines; there is no line feed in any of them. */
    String seal(List<String> lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(text) + "." + base64.encodeToString(seal(text));
    }

    /** The lines that were sealed so; empty where they were not, or are not so many. */
    Optional<List<String>> open(String words, int count) {
        int dot = words.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        byte[] text = decoded(words.substring(0, dot));
        boolean isTheirs = MessageDigest.isEqual(decoded(words.substring(dot + 1)), seal(text));
        return Optional.of(List.of(new String(text, StandardCharsets.UTF_8).split("\n", -1)))
                .filter(lines -> isTheirs && lines.size() == count);
    }

    private byte[] seal(byte[] text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + MAC, e);
        }
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
