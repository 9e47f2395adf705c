package plaza.ingestion.attachment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AFileIsWhatItIsSaidToBeTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A");
    private static final byte[] PDF = HexFormat.of().parseHex("255044462D312E37");
    private static final byte[] MP4 = HexFormat.of().parseHex("00000018667479706D703432");

    @ParameterizedTest
    @CsvSource({"image,", "image,image/jpeg", "sticker,image/webp", "file,", "file,application/octet-stream"})
    void a_picture_where_a_picture_or_any_file_is_said(String type, @Nullable String mime) {
        assertThat(new FileClaim(type, mime, null).admit(PNG)).contains(FileType.PNG);
    }

    @ParameterizedTest
    @CsvSource({"video,", "audio,", "voice,audio/ogg", "file,application/pdf", "image,video/mp4", "file,text/plain"})
    void a_picture_where_something_else_is_said_is_none(String type, @Nullable String mime) {
        assertThat(new FileClaim(type, mime, null).admit(PNG)).isEmpty();
    }

    @Test
    void a_document_that_is_said_to_be_a_picture_is_none() {
        assertThat(new FileClaim("image", "image/png", null).admit(PDF)).isEmpty();
    }

    @Test
    void a_sound_in_the_container_of_a_film_is_a_sound() {
        assertThat(new FileClaim("audio", "audio/mp4", null).admit(MP4)).contains(FileType.M4A);
    }

    @Test
    void what_cannot_be_recognised_is_none_whatever_is_said() {
        assertThat(new FileClaim("image", "image/png", "foto.png").admit(new byte[] {'M', 'Z', 0}))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "image, true",
        "voice, true",
        "file, true",
        "sticker, true",
        "location, false",
        "contact, false",
        "fallback, false",
        "share, false",
        "story, false",
        "story_mention, false",
        "unsupported, false"
    })
    void only_what_has_bytes_is_kept(String type, boolean kept) {
        assertThat(FileClaim.hasBytes(type)).isEqualTo(kept);
    }
}
