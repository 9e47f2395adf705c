package plaza.simulator.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneNameIsOnePersonTest {
    @Test
    void the_same_name_has_the_same_id_after_a_restart() {
        assertThat(Person.named("Rosa Quiroga").id()).hasToString("7843065436971329");
    }

    @Test
    void case_blanks_and_the_way_accents_are_written_do_not_make_another_person() {
        assertThat(Person.named("  rosa   NU\u0301ÑEZ ").id())
                .isEqualTo(Person.named("Rosa Núñez").id());
    }

    @Test
    void another_name_is_another_person() {
        assertThat(Person.named("Rosa Quiroga").id())
                .isNotEqualTo(Person.named("Rosa Quirogas").id());
    }

    @Test
    void an_id_has_sixteen_digits() {
        assertThat(Person.named("ñ").id().value()).matches("[1-9]\\d{15}");
    }
}
