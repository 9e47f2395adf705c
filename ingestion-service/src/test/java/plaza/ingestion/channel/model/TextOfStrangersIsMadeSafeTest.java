package plaza.ingestion.channel.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextOfStrangersIsMadeSafeTest {

    @Test
    void ordinary_text_stays_the_same_object() {
        String text = "¡Hola! ¿Qué tal, ñandú? 😡👩‍👩‍👧";
        assertThat(WireText.clean(text, WireText.MAX_TEXT)).isSameAs(text);
    }

    @Test
    void nul_becomes_the_replacement_character() {
        assertThat(WireText.clean("a\0b", 10)).isEqualTo("a\uFFFDb");
    }

    @Test
    void lone_surrogates_become_the_replacement_character() {
        assertThat(WireText.clean("a\uD83D b\uDE21", 10)).isEqualTo("a\uFFFD b\uFFFD");
    }

    @Test
    void two_high_surrogates_before_a_low_one_leave_the_pair_alone() {
        assertThat(WireText.clean("\uD83D\uD83D\uDE21", 10)).isEqualTo("\uFFFD\uD83D\uDE21");
    }

    @Test
    void a_long_text_is_cut_between_code_points() {
        assertThat(WireText.clean("abc😡", 4)).isEqualTo("abc");
    }

    @Property
    void cleaned_text_survives_utf8_and_has_no_nul(@ForAll String text, @ForAll @IntRange(min = 1, max = 50) int max) {
        String clean = WireText.clean(text, max);
        assertThat(new String(clean.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(clean)
                .doesNotContain("\0")
                .hasSizeLessThanOrEqualTo(max);
    }
}
