package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.SignatureVerdict;

class SignaturePropertiesTest {

    @Property
    void no_header_and_no_body_makes_the_check_throw(@ForAll String header, @ForAll byte[] body) {
        assertThat(HubSignature.check(header, body, List.of(Secret.of("s")))).isNotEqualTo(SignatureVerdict.VALID);
    }

    @Property
    void what_the_secret_signed_is_valid(@ForAll @NotBlank String secret, @ForAll byte[] body)
            throws GeneralSecurityException {
        Assume.that(!secret.isBlank());
        Secret ours = Secret.of(secret);
        assertThat(HubSignature.check(signed(ours, body), body, List.of(ours))).isEqualTo(SignatureVerdict.VALID);
    }

    @Property
    void one_flipped_bit_anywhere_makes_it_wrong(
            @ForAll @Size(min = 1, max = 200) byte[] body, @ForAll @IntRange(min = 0, max = 1599) int bit)
            throws GeneralSecurityException {
        Secret ours = Secret.of("local-app-secret");
        String header = signed(ours, body);
        byte[] changed = body.clone();
        changed[bit / 8 % body.length] ^= (byte) (1 << bit % 8);
        assertThat(HubSignature.check(header, changed, List.of(ours))).isEqualTo(SignatureVerdict.WRONG);
    }

    @Property
    void while_secrets_are_rotated_both_sign_and_a_third_does_not(
            @ForAll @NotBlank String one, @ForAll @NotBlank String other, @ForAll byte[] body)
            throws GeneralSecurityException {
        Assume.that(!one.isBlank() && !other.isBlank());
        List<Secret> ours = List.of(Secret.of(one), Secret.of(other));
        assertThat(HubSignature.check(signed(ours.getFirst(), body), body, ours))
                .isEqualTo(SignatureVerdict.VALID);
        assertThat(HubSignature.check(signed(ours.getLast(), body), body, ours)).isEqualTo(SignatureVerdict.VALID);
        assertThat(HubSignature.check(signed(Secret.of(one + other + "!"), body), body, ours))
                .isEqualTo(SignatureVerdict.WRONG);
    }

    @Property
    void one_changed_sign_of_the_header_never_makes_it_valid(
            @ForAll byte[] body, @ForAll @IntRange(min = 0, max = 70) int place, @ForAll char sign)
            throws GeneralSecurityException {
        Secret ours = Secret.of("local-app-secret");
        StringBuilder header = new StringBuilder(signed(ours, body));
        Assume.that(Character.toLowerCase(sign) != header.charAt(place));
        header.setCharAt(place, sign);
        assertThat(HubSignature.check(header.toString(), body, List.of(ours))).isEqualTo(SignatureVerdict.WRONG);
    }

    @Property
    void each_network_checks_whatever_header_it_is_sent_and_lets_nothing_escape(
            @ForAll String header, @ForAll byte[] body) {
        App app = new App(AppName.DEFAULT, List.of(Secret.of("s")), Secret.of("v"));
        for (String channel : MetaNetworks.names()) {
            assertThat(MetaNetworks.get(channel).verify(name -> header, body, app))
                    .isNotEqualTo(SignatureVerdict.VALID);
            assertThat(MetaNetworks.get(channel).verify(name -> null, body, app))
                    .isEqualTo(SignatureVerdict.MISSING);
        }
    }

    private static String signed(Secret secret, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    }
}
