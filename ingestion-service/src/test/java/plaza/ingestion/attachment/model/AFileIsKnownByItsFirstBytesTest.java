package plaza.ingestion.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AFileIsKnownByItsFirstBytesTest {

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A464946, JPEG",
        "89504E470D0A1A0A0000000D, PNG",
        "474946383961, GIF",
        "524946460000000057454250, WEBP",
        "524946460000000057415645, WAV",
        "0000001866747970 6D703432, MP4",
        "0000001866747970 4D344120, M4A",
        "0000001866747970 71742020, QUICKTIME",
        "0000001866747970 33677035, THREE_GP",
        "1A45DFA3, WEBM",
        "4F67675300, OGG",
        "2321414D520A, AMR",
        "494433040000, MP3",
        "FFFB9064, MP3",
        "FFF15080, AAC",
        "255044462D312E37, PDF",
        "D0CF11E0A1B11AE1, OLD_OFFICE"
    })
    void by_what_stands_at_its_beginning(String hex, FileType type) {
        assertThat(FileType.of(bytes(hex.replace(" ", "")))).contains(type);
    }

    @Test
    void a_zip_is_one_only_where_it_begins_as_an_office_document_does() {
        assertThat(FileType.of(zip("[Content_Types].xml"))).contains(FileType.OFFICE);
        assertThat(FileType.of(zip("mimetypeapplication/vnd.oasis"))).contains(FileType.OFFICE);
        assertThat(FileType.of(zip("malware.exe"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><script>alert(1)</script>",
                "  \n<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "Hola <b>amigos</b>",
                "<?xml version='1.0'?>",
                "#!/bin/sh\nrm -rf /",
                "{\\rtf1}",
                "MZ\u0090\u0000\u0003",
                "\u007fELF\u0002",
                ""
            })
    void what_a_browser_or_a_machine_would_run_is_none(String content) {
        assertThat(FileType.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void words_are_text() {
        assertThat(FileType.of("Reclamo 4471: sin señal".getBytes(StandardCharsets.UTF_8)))
                .contains(FileType.TEXT);
    }

    @Property
    void any_bytes_are_some_type_or_none(@ForAll byte[] head) {
        assertThat(FileType.of(head)).isNotNull();
    }

    private static byte[] zip(String firstEntry) {
        byte[] name = firstEntry.getBytes(StandardCharsets.UTF_8);
        byte[] zip = new byte[30 + name.length];
        System.arraycopy(bytes("504B0304"), 0, zip, 0, 4);
        System.arraycopy(name, 0, zip, 30, name.length);
        return zip;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
