package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.SignatureVerdict;

/** Expected values were computed with {@code openssl dgst -sha256 -hmac}, not with this code. */
class OnlyOurSecretsSignWebhooksTest {

    private static final Secret SECRET = Secret.of("local-app-secret");

    /** As Meta sends it: non-ASCII, slash and a few signs escaped, lower-case hexadecimal. */
    private static final String ESCAPED =
            "{\"object\":\"page\",\"entry\":[{\"id\":\"100000000000001\",\"time\":1795525201,"
                    + "\"changes\":[{\"field\":\"feed\",\"value\":{\"item\":\"comment\",\"verb\":\"add\",\"message\":"
                    + "\"\\u00bfPor qu\\u00e9 no tengo se\\u00f1al? 100\\u0025 \\u003C3 a\\u0040b https:\\/\\/x.example\\/y\"}}]}]}";

    private static final String ESCAPED_SIGNATURE =
            "sha256=54761c10684f1faac2a0245241d27d76f92f19c0b548a467fce64017762b4fa9";

    @Test
    void the_raw_escaped_bytes_are_what_is_signed() {
        assertThat(check(ESCAPED_SIGNATURE, ESCAPED, SECRET)).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void the_same_json_written_in_another_way_is_not_what_was_signed() {
        String rewritten = ESCAPED.replace("\\/", "/");
        assertThat(check(ESCAPED_SIGNATURE, rewritten, SECRET)).isEqualTo(SignatureVerdict.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "local-app-secret,'',faa3cdce7999c41a4e6993827c49427abf1bcab027a99783b2a87e69adbd1d31",
        "una clave con ñ,'¡Hola, ñandú!',e4bd0bee6b52b7af23ed07910190e49c1febb299cac7bde49b7a50a486dab006"
    })
    void openssl_agrees(String secret, String body, String expected) {
        assertThat(check("sha256=" + expected, body, Secret.of(secret))).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void bytes_that_are_no_text_are_signed_as_they_are() {
        byte[] body = {(byte) 0xff, 0, (byte) 0xfe};
        String header = "sha256=558f5e053dee72eb6cb95de3be8a45673f87038e60129438594c3c5267daa9ff";
        assertThat(HubSignature.check(header, body, List.of(SECRET))).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void both_secrets_are_good_while_one_takes_the_others_place() {
        Secret fresh = Secret.of("fresh-secret");
        assertThat(check(ESCAPED_SIGNATURE, ESCAPED, fresh, SECRET)).isEqualTo(SignatureVerdict.VALID);
        assertThat(check(ESCAPED_SIGNATURE, ESCAPED, SECRET, fresh)).isEqualTo(SignatureVerdict.VALID);
    }

    @Test
    void another_apps_secret_is_wrong() {
        assertThat(check(ESCAPED_SIGNATURE, ESCAPED, Secret.of("another-secret")))
                .isEqualTo(SignatureVerdict.WRONG);
    }

    @Test
    void upper_case_hexadecimal_says_the_same() {
        String header = "sha256=" + ESCAPED_SIGNATURE.substring(7).toUpperCase(java.util.Locale.ROOT);
        assertThat(check(header, ESCAPED, SECRET)).isEqualTo(SignatureVerdict.VALID);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void no_header_is_a_missing_signature(String header) {
        assertThat(check(header, ESCAPED, SECRET)).isEqualTo(SignatureVerdict.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "54761c10684f1faac2a0245241d27d76f92f19c0b548a467fce64017762b4fa9",
                "sha1=54761c10684f1faac2a0245241d27d76f92f19c0b548a467fce64017762b4fa9",
                "sha256=",
                "sha256=54761c10684f1faac2a0245241d27d76f92f19c0b548a467fce64017762b4f",
                "sha256=54761c10684f1faac2a0245241d27d76f92f19c0b548a467fce64017762b4fa900",
                "sha256=zz761c10684f1faac2a0245241d27d76f92f19c0b548a467fce64017762b4fa9",
                "sha256=0000000000000000000000000000000000000000000000000000000000000000"
            })
    void anything_else_is_wrong(String header) {
        assertThat(check(header, ESCAPED, SECRET)).isEqualTo(SignatureVerdict.WRONG);
    }

    private static SignatureVerdict check(String header, String body, Secret... secrets) {
        return HubSignature.check(header, body.getBytes(StandardCharsets.UTF_8), List.of(secrets));
    }
}
