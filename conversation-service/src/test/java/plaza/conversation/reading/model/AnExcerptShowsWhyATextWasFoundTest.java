package plaza.conversation.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnExcerptShowsWhyATextWasFoundTest {

    private static final String LONG = "palabras que no dicen nada, ".repeat(40);

    @Test
    void a_short_text_is_shown_whole() {
        assertThat(Excerpt.of("Sin señal", "senal")).isEqualTo("Sin señal");
    }

    @Test
    void of_a_long_text_stands_what_is_around_the_words() {
        String excerpt = Excerpt.of(LONG + "Me llegó mal la FACTURACIÓN de junio. " + LONG, "facturas");

        assertThat(excerpt).contains("FACTURACIÓN de junio").startsWith("…").endsWith("…");
        assertThat(excerpt.length()).isLessThanOrEqualTo(242);
    }

    @Test
    void words_that_stand_in_it_in_no_form_show_its_beginning() {
        assertThat(Excerpt.of("Hola. " + LONG, "anduvo"))
                .startsWith("Hola. palabras")
                .endsWith("…");
    }

    @Test
    void no_character_is_cut_in_half() {
        String family = "👨‍👩‍👧";

        assertThat(Excerpt.of(family.repeat(100), "hola").replace(family, "")).isEqualTo("…");
    }
}
