package plaza.platform.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair that signs the tokens of this JVM's tests, and a stranger's, which no service trusts. */
final class TestKeys {

    private static final String PROPERTY = "plaza.testing.keys";

    private TestKeys() {}

    static PrivateKey privateKey() {
        byte[] encoded = Base64.getDecoder().decode(halves()[1]);
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static PrivateKey strangersKey() {
        return Stranger.PAIR.getPrivate();
    }

    /** The public half in base64, as {@code quarkus.oidc.public-key} wants it. */
    static String publicKey() {
        return halves()[0];
    }

    private static String[] halves() {
        return PerJvm.get(PROPERTY, TestKeys::newHalves).split(" ");
    }

    private static String newHalves() {
        KeyPair pair = newPair();
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(pair.getPublic().getEncoded())
                + " "
                + base64.encodeToString(pair.getPrivate().getEncoded());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Made when it is first asked for: a key takes its time. */
    private static final class Stranger {

        static final KeyPair PAIR = newPair();
    }
}
