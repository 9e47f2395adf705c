package plaza.ingestion.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Secret;

class ASealOpensOnlyForItsAccountTest {

    private static final Seal SEAL = new Seal(new byte[32]);
    private static final AccountRef PAGE = DemoAccount.PAGE.ref();
    private static final AccountRef OTHER = DemoAccount.of("42", "bogota", 2).ref();
    private static final Secret TOKEN = Secret.of("EAAB-a-token");

    @Test
    void what_was_closed_is_opened() {
        assertThat(SEAL.open(PAGE, SEAL.close(PAGE, TOKEN)).is("EAAB-a-token")).isTrue();
    }

    @Test
    void the_token_cannot_be_read_in_what_is_kept() {
        assertThat(new String(SEAL.close(PAGE, TOKEN), StandardCharsets.ISO_8859_1))
                .doesNotContain("EAAB");
    }

    @Test
    void the_same_token_is_kept_in_other_bytes_each_time() {
        assertThat(SEAL.close(PAGE, TOKEN)).isNotEqualTo(SEAL.close(PAGE, TOKEN));
    }

    @Test
    void another_account_cannot_open_it() {
        byte[] kept = SEAL.close(PAGE, TOKEN);

        assertThatThrownBy(() -> SEAL.open(OTHER, kept)).hasMessageContaining("plaza.credentials.key");
    }

    @Test
    void another_key_cannot_open_it() {
        byte[] kept = SEAL.close(PAGE, TOKEN);
        byte[] key = new byte[32];
        key[0] = 1;

        assertThatThrownBy(() -> new Seal(key).open(PAGE, kept)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_changed_byte_is_noticed() {
        byte[] kept = SEAL.close(PAGE, TOKEN);
        kept[kept.length - 1] ^= 1;

        assertThatThrownBy(() -> SEAL.open(PAGE, kept)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 16, 31, 33})
    void a_key_has_thirty_two_bytes(int length) {
        assertThatThrownBy(() -> new Seal(new byte[length])).hasMessageContaining("32 bytes");
    }
}
