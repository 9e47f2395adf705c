package plaza.conversation.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.conversation.account.ApprovedWords;

class ApprovedWordsReadAsTheCustomerReadsThemTest {

    @Test
    void between_the_lines_above_and_below_each_blank_holds_its_value() {
        assertThat(ApprovedWords.RESOLVED.filled(List.of("Rosa", "4711")))
                .isEqualTo("Tu reclamo\nHola Rosa, el reclamo 4711 quedó resuelto.\nTelco Andina");
    }

    @Test
    void a_value_that_looks_like_a_blank_or_a_pattern_stays_as_it_is() {
        assertThat(ApprovedWords.RESOLVED.filled(List.of("{{numero}}", "$1\\")))
                .isEqualTo("Tu reclamo\nHola {{numero}}, el reclamo $1\\ quedó resuelto.\nTelco Andina");
    }

    @Test
    void one_blank_may_stand_in_two_places_and_in_any_order() {
        TemplateForm form = new TemplateForm(
                "pago", "es", "utility", null, "{{2}} pesos, {{1}}: son {{2}}", null, List.of("1", "2"));

        assertThat(form.filled(List.of("Rosa", "900"))).isEqualTo("900 pesos, Rosa: son 900");
    }
}
