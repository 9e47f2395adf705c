package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static plaza.ingestion.attachment.AFile.NOW;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.attachment.model.Fetched;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileRefusal;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.FileType;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.attachment.model.Patience;
import plaza.ingestion.attachment.model.Scan;
import plaza.ingestion.attachment.model.ScanResult;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.FileDesk;
import plaza.ingestion.channel.model.FileAddress;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.facebook.Facebook;
import plaza.ingestion.facebook.FacebookPublisher;
import plaza.ingestion.facebook.network.PageSendings;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.whatsapp.WhatsApp;

class AFileIsKeptOrRefusedForAReasonTest {

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D");
    private static final long LIMIT = 2_000;
    private static final FileDesk NO_DESK = (file, token) -> new FileAddress.Unknown("unused");
    private static final Secret TOKEN = Secret.of("local-token");

    private final InMemoryStore store = new InMemoryStore();
    private final List<String> fetched = new ArrayList<>();
    private AttachmentStore used = store;
    private Optional<Scanner> scanner = Optional.empty();
    private Optional<Secret> token = Optional.of(TOKEN);
    private FileDesk desk = NO_DESK;

    @Test
    void a_picture_is_kept_with_its_size_digest_and_type() throws Exception {
        MessageFile file = AFile.waiting();

        MessageFile after = tried(file, coming(PNG));

        assertThat(after.state()).isInstanceOfSatisfying(FileState.Stored.class, stored -> {
            assertThat(stored.scan()).isEqualTo(Scan.UNSCANNED);
            assertThat(stored.file().size()).isEqualTo(PNG.length);
            assertThat(stored.file().type()).isEqualTo(FileType.PNG);
            assertThat(stored.file().sha256())
                    .isEqualTo("218ad85a233eff829618a6865ab681222b734c62d35a32b3eabd5c37d8945f86");
        });
        assertThat(content(file)).isEqualTo(PNG);
    }

    @Test
    void with_a_scanner_it_waits_to_be_looked_through() throws Exception {
        scanner = Optional.of(bytes -> new ScanResult.Clean());

        assertThat(tried(AFile.waiting(), coming(PNG)).state()).isInstanceOf(FileState.Scanning.class);
    }

    @Test
    void one_larger_than_is_kept_is_too_large_whatever_it_said() throws Exception {
        MessageFile file = AFile.waiting();

        MessageFile after = tried(file, coming(longer(LIMIT + 1)));

        assertThat(after.state()).isEqualTo(new FileState.Refused(FileRefusal.TOO_LARGE));
        assertThat(store.open(file.order().id())).isEmpty();
    }

    @Test
    void one_without_end_is_too_large() throws Exception {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(PNG), new Endless());

        assertThat(tried(AFile.waiting(), new Fetched.Coming(endless)).state())
                .isEqualTo(new FileState.Refused(FileRefusal.TOO_LARGE));
    }

    @Test
    void one_as_large_as_may_be_is_kept() throws Exception {
        assertThat(tried(AFile.waiting(), coming(longer(LIMIT))).state()).isInstanceOf(FileState.Stored.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "MZ", "%PDF-1.7"})
    void one_of_another_type_is_refused(String content) throws Exception {
        assertThat(tried(AFile.waiting(), coming(content.getBytes())).state())
                .isEqualTo(new FileState.Refused(FileRefusal.WRONG_TYPE));
    }

    @Test
    void what_the_network_has_no_more_is_gone() throws Exception {
        assertThat(tried(AFile.waiting(), new Fetched.Gone()).state())
                .isEqualTo(new FileState.Refused(FileRefusal.GONE));
        assertThat(tried(AFile.waiting(), new Fetched.Expired()).state())
                .isEqualTo(new FileState.Refused(FileRefusal.GONE));
    }

    @Test
    void what_lies_elsewhere_is_refused() throws Exception {
        assertThat(tried(AFile.waiting(), new Fetched.RefusedHost()).state())
                .isEqualTo(new FileState.Refused(FileRefusal.REFUSED_HOST));
    }

    @Test
    void what_fails_is_tried_later_and_later_and_then_given_up() throws Exception {
        Fetched failed = new Fetched.Failed("http-503");

        assertThat(tried(AFile.in(new FileState.Waiting(1, NOW)), failed).state())
                .isEqualTo(new FileState.Waiting(1, NOW.plusSeconds(5)));
        assertThat(tried(AFile.in(new FileState.Waiting(2, NOW)), failed).state())
                .isEqualTo(new FileState.Waiting(2, NOW.plusSeconds(15)));
        assertThat(tried(AFile.in(new FileState.Waiting(3, NOW)), failed).state())
                .isEqualTo(new FileState.Waiting(3, NOW.plusSeconds(40)));
        assertThat(tried(AFile.in(new FileState.Waiting(4, NOW)), failed).state())
                .isEqualTo(new FileState.Refused(FileRefusal.UNREACHABLE));
    }

    @Test
    void what_breaks_off_is_tried_later() throws Exception {
        InputStream breaking =
                new SequenceInputStream(new ByteArrayInputStream(PNG), new AttachmentStoreContract.Breaking());

        assertThat(tried(AFile.in(new FileState.Waiting(1, NOW)), new Fetched.Coming(breaking))
                        .state())
                .isInstanceOf(FileState.Waiting.class);
    }

    @Test
    void a_failure_of_our_own_store_is_no_fault_of_the_file() {
        used = new NoStore();

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> tried(AFile.waiting(), coming(PNG)));
    }

    @Test
    void where_only_an_id_is_told_the_network_is_asked_and_shown_the_token() throws Exception {
        desk = (file, shown) -> new FileAddress.There("https://lookaside.fbsbx.com/" + file);

        MessageFile after = tried(AFile.askedFor(), coming(PNG));

        assertThat(after.state()).isInstanceOf(FileState.Stored.class);
        assertThat(fetched).containsExactly("https://lookaside.fbsbx.com/55 with Secret[***]");
    }

    @Test
    void an_address_that_ran_out_is_asked_for_again() throws Exception {
        desk = (file, shown) -> new FileAddress.There("https://lookaside.fbsbx.com/" + file);

        assertThat(tried(AFile.askedFor(), new Fetched.Expired()).state()).isInstanceOf(FileState.Waiting.class);
    }

    @Test
    void what_the_network_does_not_know_is_gone_and_what_it_does_not_tell_comes_later() throws Exception {
        desk = (file, shown) -> new FileAddress.Gone();
        assertThat(tried(AFile.askedFor(), new Fetched.Gone()).state())
                .isEqualTo(new FileState.Refused(FileRefusal.GONE));

        desk = NO_DESK;
        assertThat(tried(AFile.askedFor(), new Fetched.Gone()).state()).isInstanceOf(FileState.Waiting.class);
        assertThat(fetched).isEmpty();
    }

    @Test
    void without_a_token_it_waits_for_one() throws Exception {
        token = Optional.empty();

        assertThat(tried(AFile.askedFor(), coming(PNG)).state()).isInstanceOf(FileState.Waiting.class);
    }

    @Test
    void what_the_scanner_finds_clean_can_be_opened() throws Exception {
        assertThat(scanned(new ScanResult.Clean())).isEqualTo(new FileState.Stored(AFile.STORED, Scan.CLEAN));
    }

    @Test
    void what_the_scanner_finds_something_in_is_taken_away() throws Exception {
        MessageFile file = AFile.in(new FileState.Scanning(AFile.STORED, 1, NOW));
        store.keep(file.order().id(), new ByteArrayInputStream(PNG));
        scanner = Optional.of(bytes -> new ScanResult.Found("Eicar"));

        assertThat(tried(file, new Fetched.Gone()).state()).isEqualTo(new FileState.Refused(FileRefusal.INFECTED));
        assertThat(store.open(file.order().id())).isEmpty();
    }

    @Test
    void what_the_scanner_does_not_take_is_refused() throws Exception {
        assertThat(scanned(new ScanResult.TooLarge())).isEqualTo(new FileState.Refused(FileRefusal.TOO_LARGE));
    }

    @Test
    void while_the_scanner_does_not_answer_it_waits_however_often() throws Exception {
        MessageFile file = AFile.in(new FileState.Scanning(AFile.STORED, 1_000, NOW));
        store.keep(file.order().id(), new ByteArrayInputStream(PNG));
        scanner = Optional.of(bytes -> new ScanResult.NoAnswer("ConnectException"));

        assertThat(tried(file, new Fetched.Gone()).state())
                .isEqualTo(new FileState.Scanning(AFile.STORED, 1_000, NOW.plusSeconds(40)));
    }

    @Test
    void where_the_scanner_was_taken_away_from_the_settings_nothing_becomes_clean() throws Exception {
        MessageFile file = AFile.in(new FileState.Scanning(AFile.STORED, 1, NOW));

        assertThat(tried(file, new Fetched.Gone()).state()).isInstanceOf(FileState.Scanning.class);
    }

    private FileState scanned(ScanResult result) throws Exception {
        MessageFile file = AFile.in(new FileState.Scanning(AFile.STORED, 1, NOW));
        store.keep(file.order().id(), new ByteArrayInputStream(PNG));
        scanner = Optional.of(bytes -> result);
        return tried(file, new Fetched.Gone()).state();
    }

    private MessageFile tried(MessageFile file, Fetched answer) throws Exception {
        GraphApi silent = new GraphApi(
                URI.create("http://localhost:1"), Duration.ofSeconds(1), Duration.ofSeconds(1), Optional.empty());
        Channels channels = new Channels(
                List.of(new Facebook(), new WhatsApp(new FacebookPublisher(new PageSendings(silent)), desk)));
        FetchFile fetch = (url, sources, shown) -> {
            fetched.add(url + " with " + shown.map(Object::toString).orElse("nothing"));
            return answer;
        };
        Patience patience = new Patience(4, Duration.ofSeconds(5), Duration.ofSeconds(40));
        return new KeepFile(channels, account -> token, fetch, used, scanner, patience, LIMIT, CLOCK).tried(file);
    }

    private byte[] content(MessageFile file) throws IOException {
        try (InputStream open = store.open(file.order().id()).orElseThrow()) {
            return open.readAllBytes();
        }
    }

    private static Fetched.Coming coming(byte[] bytes) {
        return new Fetched.Coming(new ByteArrayInputStream(bytes));
    }

    private static byte[] longer(long length) {
        byte[] bytes = new byte[(int) length];
        System.arraycopy(PNG, 0, bytes, 0, PNG.length);
        return bytes;
    }

    /** A picture that never ends. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 0;
        }
    }

    /** A store that is away. */
    private static final class NoStore implements AttachmentStore {

        @Override
        public void keep(FileId id, InputStream bytes) {
            throw new UncheckedIOException(new IOException("away"));
        }

        @Override
        public Optional<InputStream> open(FileId id) {
            return Optional.empty();
        }

        @Override
        public void remove(FileId id) {}
    }
}
