package plaza.ingestion.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Secret;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * Encrypts what opens our accounts: AES-256 in GCM (NIST SP 800-38D), with a nonce of its own each time. The account is
 * authenticated with it, so that a sealed token moved to another account's row opens nothing.
 */
public final class Seal {

    private static final Logger LOG = Logger.getLogger(Seal.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final byte FORMAT = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param key 32 bytes
     */
    public Seal(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("plaza.credentials.key holds " + KEY_BYTES + " bytes in Base64, not "
                    + key.length + "; make one with: openssl rand -base64 32");
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Format, nonce and sealed bytes, as they are kept. */
    public byte[] close(AccountRef account, Secret token) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(token.bytes());
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORMAT)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES in GCM is part of every Java", e);
        }
    }

    /** The same, but empty where it cannot be opened: the account needs a new credential, or the service its old key. */
    public Optional<Secret> find(AccountRef account, byte[] kept) {
        try {
            return Optional.of(open(account, kept));
        } catch (IllegalStateException e) {
            LOG.error(LogLine.of("a credential cannot be opened")
                    .with(LogKey.ACCOUNT, account)
                    .with(LogKey.REASON, e.getMessage()));
            return Optional.empty();
        }
    }

    /** What was closed for this account; fails where the bytes, the key or the account are others. */
    public Secret open(AccountRef account, byte[] kept) {
        if (kept.length <= 1 + NONCE_BYTES || kept[0] != FORMAT) {
            throw new IllegalStateException("the credential of " + account + " is kept in a form that is not known");
        }
        byte[] nonce = Arrays.copyOfRange(kept, 1, 1 + NONCE_BYTES);
        try {
            byte[] token = cipher(Cipher.DECRYPT_MODE, nonce, account)
                    .doFinal(kept, 1 + NONCE_BYTES, kept.length - 1 - NONCE_BYTES);
            return Secret.of(new String(token, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the credential of " + account + " was sealed with another plaza.credentials.key: set that key, or"
                            + " give the account a new credential",
                    e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, AccountRef account) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(account.key().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
