package plaza.conversation.writing.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\t ",
                "\u00a0",
                "\u200b",
                "\u200b\u200d\ufeff",
                "\u2800",
                "\u3164",
                "\ufe0f",
                "\u00ad",
                "\u034f",
                "\u2060 \u180e"
            })
    void what_nobody_would_see_is_empty(String text) {
        assertThat(Texts.isEmpty(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", ".", " ñ ", "👍", "👍\ufe0f", "你好", "\u200bHola\u200b"})
    void what_somebody_would_see_is_not_empty(String text) {
        assertThat(Texts.isEmpty(text)).isFalse();
    }

    @Test
    void half_a_character_and_character_zero_are_no_text() {
        assertThat(Texts.isText("Hola \ud83d")).isFalse();
        assertThat(Texts.isText("Hola \0")).isFalse();
        assertThat(Texts.isText("Hola 👍")).isTrue();
    }
}
