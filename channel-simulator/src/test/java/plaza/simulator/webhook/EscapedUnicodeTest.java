package plaza.simulator.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EscapedUnicodeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void letters_beyond_ascii_are_lower_case_hex() {
        assertThat(EscapedUnicode.of("\"äöå ¿ñ?\"")).isEqualTo("\"\\u00e4\\u00f6\\u00e5 \\u00bf\\u00f1?\"");
    }

    @Test
    void an_emoji_is_two_halves() {
        assertThat(EscapedUnicode.of("\"😡\"")).isEqualTo("\"\\ud83d\\ude21\"");
    }

    @Test
    void four_signs_that_would_be_legal_are_escaped_all_the_same() {
        assertThat(EscapedUnicode.of("\"100% <b>a@b.uy</b>\""))
                .isEqualTo("\"100\\u0025 \\u003Cb>a\\u0040b.uy\\u003C\\/b>\"");
    }

    @Property
    void whoever_reads_it_as_json_reads_the_same_text(@ForAll String text) throws JsonProcessingException {
        String escaped = EscapedUnicode.of(JSON.writeValueAsString(text));

        assertThat(JSON.readValue(escaped, String.class)).isEqualTo(text);
    }

    @Property
    void nothing_but_ascii_travels(@ForAll String text) throws JsonProcessingException {
        assertThat(EscapedUnicode.of(JSON.writeValueAsString(text)).chars()).allMatch(sign -> sign < 0x80);
    }
}
