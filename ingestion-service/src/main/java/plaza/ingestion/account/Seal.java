package plaza.ingestion.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
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
    private static final int HEAD_BYTES = 1 + NONCE_BYTES;
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
        return close(bound(account), token.bytes());
    }

    /** The same of anything else, bound to what is given with it. */
    public byte[] close(byte[] bound, byte[] open) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, bound);
            byte[] kept = new byte[HEAD_BYTES + cipher.getOutputSize(open.length)];
            kept[0] = FORMAT;
            System.arraycopy(nonce, 0, kept, 1, NONCE_BYTES);
            cipher.doFinal(open, 0, open.length, kept, HEAD_BYTES);
            return kept;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES in GCM is part of every Java", e);
        }
    }

    /** What was closed with this binding; empty where the bytes, the key or the binding are others. */
    public Optional<byte[]> find(byte[] bound, byte[] kept) {
        if (!isKnown(kept)) {
            return Optional.empty();
        }
        try {
            return Optional.of(opened(bound, kept));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** What was closed for this account; empty where it cannot be opened: the account needs a new credential, or the service its old key. */
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
        if (!isKnown(kept)) {
            throw new IllegalStateException("the credential of " + account + " is kept in a form that is not known");
        }
        try {
            return Secret.of(new String(opened(bound(account), kept), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "the credential of " + account + " was sealed with another plaza.credentials.key: set that key, or"
                            + " give the account a new credential",
                    e);
        }
    }

    private byte[] opened(byte[] bound, byte[] kept) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, kept, 1, bound).doFinal(kept, HEAD_BYTES, kept.length - HEAD_BYTES);
    }

    private Cipher cipher(int mode, byte[] nonceIn, int from, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonceIn, from, NONCE_BYTES));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static boolean isKnown(byte[] kept) {
        return kept.length > HEAD_BYTES && kept[0] == FORMAT;
    }

    private static byte[] bound(AccountRef account) {
        return account.key().getBytes(StandardCharsets.UTF_8);
    }
}
