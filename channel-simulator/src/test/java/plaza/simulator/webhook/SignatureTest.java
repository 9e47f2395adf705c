package plaza.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Against values computed with {@code openssl dgst -hmac} over the same bytes. */
class SignatureTest {
    private static final byte[] BODY = "{\"text\":\"\\u00bfPor qu\\u00e9?\",\"a\":\"\\/\\u003C\\u0025\\u0040\"}"
            .getBytes(StandardCharsets.US_ASCII);

    @Test
    void the_signature_is_what_openssl_computes() {
        assertThat(Signature.sha256("local-app-secret", BODY))
                .isEqualTo("sha256=ec194adeda8515c83e0161b1bb2951385fe0d277de4e872e4e4539c95343fb46");
    }

    @Test
    void the_old_signature_is_what_openssl_computes() {
        assertThat(Signature.sha1("local-app-secret", BODY)).isEqualTo("sha1=19c20eebac302569685f288e1a996bb8a98f4d33");
    }

    @Test
    void the_proof_of_the_secret_is_what_openssl_computes() {
        assertThat(Signature.appSecretProof("local-app-secret", "local-page-token"))
                .isEqualTo("206c2b71f9e94421bb91fe9c468d3d7e9dc250668b9a91aae29f1d6d1d31e585");
    }
}
