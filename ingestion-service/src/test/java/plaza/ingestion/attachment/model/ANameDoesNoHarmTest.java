package plaza.ingestion.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ANameDoesNoHarmTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "factura.pdf; PDF; factura.pdf",
                "Factura de señal.PDF; PDF; Factura de señal.pdf",
                "factura.exe; PDF; factura.exe.pdf",
                "../../etc/passwd; TEXT; etcpasswd.txt",
                "..; PNG; adjunto.png",
                "C:\\Windows\\x.docx; OFFICE; CWindowsx.docx",
                "informe.xlsx; OFFICE; informe.xlsx",
                "a\u202Egnp.exe; PNG; agnp.exe.png",
                "'a\"b;c.gif'; GIF; abc.gif",
                "; JPEG; adjunto.jpg"
            },
            delimiter = ';',
            quoteCharacter = '\'')
    void it_ends_as_its_type_does_and_leads_nowhere(@Nullable String given, FileType type, String name) {
        assertThat(FileName.of(given, type)).isEqualTo(name);
    }

    @Test
    void a_long_one_is_cut_between_characters() {
        assertThat(FileName.of("😀".repeat(200) + ".pdf", FileType.PDF)).isEqualTo("😀".repeat(50) + ".pdf");
    }

    @Test
    void line_ends_do_not_reach_a_header() {
        assertThat(FileName.of("a\r\nSet-Cookie: x.pdf", FileType.PDF)).isEqualTo("aSet-Cookie x.pdf");
    }
}
