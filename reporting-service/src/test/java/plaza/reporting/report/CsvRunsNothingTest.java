package plaza.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRunsNothingTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\uFF1D1"})
    void a_text_that_a_spreadsheet_would_run_is_made_a_text(String formula) {
        assertThat(Csv.text(formula).replace("\"", "")).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cordoba", "foro.telco-andina.example", "a=b", "2026-11-22T13:00:00.000Z", "señal"})
    void other_texts_stay_as_they_are(String text) {
        assertThat(Csv.text(text)).isEqualTo(text);
    }

    @Test
    void what_would_break_a_line_is_quoted() {
        assertThat(Csv.text("a,b")).isEqualTo("\"a,b\"");
        assertThat(Csv.text("say \"a\"")).isEqualTo("\"say \"\"a\"\"\"");
        assertThat(Csv.text("a\r\nb")).isEqualTo("\"a\r\nb\"");
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertThat(Csv.text(null)).isEmpty();
        assertThat(Csv.number(null)).isEmpty();
    }

    @Test
    void every_line_ends_as_the_standard_says() {
        String csv = Csv.withHeader(List.of("a", "b"))
                .line(List.of(Csv.text("x"), Csv.number(1)))
                .toString();

        assertThat(csv).isEqualTo("a,b\r\nx,1\r\n");
    }
}
