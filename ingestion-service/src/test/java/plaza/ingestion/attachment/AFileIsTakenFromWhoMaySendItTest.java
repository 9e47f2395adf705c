package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.Scan;
import plaza.ingestion.attachment.model.ScanResult;
import plaza.ingestion.attachment.model.UploadOutcome;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.Secret;

class AFileIsTakenFromWhoMaySendItTest {

    private static final Instant NOW = AFile.NOW;
    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D");
    private static final String LUCIA = "lucia";
    private static final int LIMIT = 2_000;
    private static final String KEY = "local-ticket-key";

    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryStore store = new InMemoryStore();
    private Optional<Scanner> scanner = Optional.empty();

    @Test
    void a_picture_is_kept_with_a_receipt_and_can_be_opened() throws IOException {
        FileId id = anyId();

        UploadOutcome outcome = take(id, "foto de señal.PNG", PNG);

        assertThat(outcome).isInstanceOfSatisfying(UploadOutcome.Taken.class, taken -> {
            assertThat(taken.file())
                    .isEqualTo(
                            new Enclosure(id.value(), FileFamily.IMAGE, "image/png", "foto de señal.png", PNG.length));
            assertThat(taken.scan()).isEqualTo(Scan.UNSCANNED);
            assertThat(taken.endsAt()).isEqualTo(NOW.plus(Duration.ofHours(24)));
        });
        assertThat(store.open(id)).isPresent();
        assertThat(files.countUnused(LUCIA)).isEqualTo(1);
    }

    @Test
    void put_again_after_a_lost_answer_it_is_the_same() throws IOException {
        FileId id = anyId();
        UploadOutcome first = take(id, "foto.png", PNG);

        assertThat(take(id, "foto.png", PNG)).isEqualTo(first);
        assertThat(files.countUnused(LUCIA)).isEqualTo(1);
    }

    @Test
    void without_a_ticket_of_ones_own_nothing_is_taken() throws IOException {
        FileId id = anyId();

        assertThat(uploads().take(id, ticket(id, "mateo"), LUCIA, "foto.png", bytes(PNG)))
                .isEqualTo(new UploadOutcome.NotPermitted());
        assertThat(files.find(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><script>", "MZ\u0090\u0000", "<svg xmlns="})
    void what_is_no_file_of_ours_is_not_taken_whatever_its_name(String content) throws IOException {
        FileId id = anyId();

        assertThat(take(id, "foto.png", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new UploadOutcome.WrongType());
        assertThat(store.open(id)).isEmpty();
    }

    @Test
    void one_larger_than_is_taken_is_not_kept() throws IOException {
        FileId id = anyId();

        assertThat(take(id, "foto.png", Arrays.copyOf(PNG, LIMIT + 1))).isEqualTo(new UploadOutcome.TooLarge(LIMIT));
        assertThat(store.open(id)).isEmpty();
        assertThat(take(anyId(), "foto.png", Arrays.copyOf(PNG, LIMIT))).isInstanceOf(UploadOutcome.Taken.class);
    }

    @Test
    void nobody_piles_up_files() throws IOException {
        take(anyId(), "1.png", PNG);
        take(anyId(), "2.png", PNG);

        assertThat(take(anyId(), "3.png", PNG)).isEqualTo(new UploadOutcome.TooMany(2));
    }

    @Test
    void with_a_scanner_nothing_is_taken_that_it_did_not_find_clean() throws IOException {
        FileId id = anyId();

        scanner = Optional.of(bytes -> new ScanResult.Found("Eicar"));
        assertThat(take(id, "foto.png", PNG)).isEqualTo(new UploadOutcome.Infected());
        scanner = Optional.of(bytes -> new ScanResult.NoAnswer("timeout"));
        assertThat(take(id, "foto.png", PNG)).isEqualTo(new UploadOutcome.NotScanned());
        assertThat(store.open(id)).isEmpty();
        assertThat(files.find(id)).isEmpty();
        scanner = Optional.of(bytes -> new ScanResult.Clean());
        assertThat(take(id, "foto.png", PNG))
                .isInstanceOfSatisfying(UploadOutcome.Taken.class, taken -> assertThat(taken.scan())
                        .isEqualTo(Scan.CLEAN));
    }

    @ParameterizedTest
    @CsvSource({
        "factura.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "tabla.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "texto.odt, application/octet-stream"
    })
    void what_office_programs_write_is_told_by_its_name(String name, String mediaType) throws IOException {
        byte[] zip =
                "PK\u0003\u0004..........................[Content_Types].xml".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(take(anyId(), name, zip)).isInstanceOfSatisfying(UploadOutcome.Taken.class, taken -> assertThat(
                        taken.file().mediaType())
                .isEqualTo(mediaType));
    }

    private UploadOutcome take(FileId id, String name, byte[] content) throws IOException {
        return uploads().take(id, ticket(id, LUCIA), LUCIA, name, bytes(content));
    }

    private TakeUpload uploads() {
        return new TakeUpload(
                new UploadPapers(Secret.of(KEY)),
                files,
                store,
                scanner,
                new TakeUpload.Limits(LIMIT, 2, Duration.ofHours(24)),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String ticket(FileId id, String subject) {
        return new SealedWords(Secret.of(KEY), "upload-ticket.v1")
                .seal(List.of(
                        id.toString(),
                        new UUID(1, 1).toString(),
                        "facebook",
                        "100000000000001",
                        subject,
                        Long.toString(NOW.plusSeconds(300).getEpochSecond())));
    }

    private static FileId anyId() {
        return new FileId(UUID.randomUUID());
    }

    private static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
