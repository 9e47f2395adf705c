package plaza.ingestion.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.HandshakeAnswer.Accepted;
import plaza.ingestion.channel.model.HandshakeAnswer.Refused;
import plaza.ingestion.channel.model.HandshakeRefusal;
import plaza.ingestion.channel.model.Secret;

class HandshakeEchoesOnlyDigitsTest {

    private static final Secret TOKEN = Secret.of("local-verify-token");

    @ParameterizedTest
    @ValueSource(strings = {"0", "1158201444", "12345678901234567890"})
    void the_challenge_comes_back_as_it_was(String challenge) {
        assertThat(new HubHandshake("subscribe", challenge, "local-verify-token").answer(TOKEN))
                .isEqualTo(new Accepted(challenge));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "123456789012345678901", "-1", "1 2", "<script>alert(1)</script>", "12a", "١٢٣", "12\n"})
    void any_other_challenge_is_refused(String challenge) {
        assertThat(new HubHandshake("subscribe", challenge, "local-verify-token").answer(TOKEN))
                .isEqualTo(new Refused(HandshakeRefusal.WRONG_CHALLENGE));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "local-verify-toke", "local-verify-token ", "LOCAL-VERIFY-TOKEN"})
    void a_wrong_token_is_refused(String token) {
        assertThat(new HubHandshake("subscribe", "1", token).answer(TOKEN))
                .isEqualTo(new Refused(HandshakeRefusal.WRONG_TOKEN));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "unsubscribe", "Subscribe"})
    void another_mode_is_refused(String mode) {
        assertThat(new HubHandshake(mode, "1", "local-verify-token").answer(TOKEN))
                .isEqualTo(new Refused(HandshakeRefusal.WRONG_MODE));
    }

    @Test
    void a_secret_is_never_printed() {
        assertThat(TOKEN.toString()).doesNotContain("local-verify-token");
    }
}
