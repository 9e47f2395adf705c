package plaza.conversation.incident.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ACustomerIsUnderstoodToSpeakOfItTest {

    private static final Recognition CUT =
            of(List.of("Nueva Córdoba", "Alberdi"), List.of("sin internet", "no anda", "cortado"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sin internet en Nueva Córdoba desde ayer",
                "NUEVA CORDOBA: no anda nada!!!",
                "hola, soy de alberdi... sigue cortado?",
                "En Alberdi\n\nsin   internet"
            })
    void by_a_place_and_by_what_fails_whatever_the_accents_and_the_case(String said) {
        assertThat(CUT.in(List.of(said))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sin internet en Villa María",
                "Quiero pasarme de plan en Nueva Córdoba",
                "Me llamo Alberdina y no anda",
                "nuevacordoba sin internet",
                ""
            })
    void one_of_the_two_or_a_part_of_a_word_is_not_enough(String said) {
        assertThat(CUT.in(List.of(said))).isEmpty();
    }

    @Test
    void the_two_may_stand_in_different_messages() {
        assertThat(CUT.in(List.of("sin internet", "soy de Alberdi"))).contains(List.of("Alberdi", "sin internet"));
    }

    @Test
    void a_sign_does_not_run_from_one_message_into_the_next() {
        assertThat(of(List.of("Nueva Córdoba"), List.of()).in(List.of("casa nueva", "Córdoba capital")))
                .isEmpty();
    }

    @Test
    void without_words_a_place_is_enough() {
        assertThat(of(List.of("Alberdi"), List.of()).in(List.of("Saludos desde Alberdi")))
                .isPresent();
    }

    private static Recognition of(List<String> places, List<String> words) {
        return Recognition.of(new IncidentDraft(
                "telco-andina", "Corte", places, words, null, Instant.parse("2026-11-22T13:00:00Z"), null));
    }
}
