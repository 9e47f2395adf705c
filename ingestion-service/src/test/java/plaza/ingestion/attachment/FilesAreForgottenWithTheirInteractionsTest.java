package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.MessageFile;

class FilesAreForgottenWithTheirInteractionsTest {

    private static final Duration KEEP = Duration.ofDays(30);

    private final InMemoryFiles files = new InMemoryFiles();
    private final InMemoryStore store = new InMemoryStore();
    private final ForgetFiles forgetting =
            new ForgetFiles(files, store, Clock.fixed(AFile.NOW, ZoneOffset.UTC), new SomeSettings(10), KEEP);

    @Test
    void both_the_row_and_the_bytes_go_after_the_retention() throws IOException {
        FileId old = kept(AFile.waitingSince(AFile.NOW.minus(KEEP).minusMillis(1)));
        FileId young = kept(AFile.waitingSince(AFile.NOW.minus(KEEP)));

        forgetting.forget();

        assertThat(files.find(old)).isEmpty();
        assertThat(store.open(old)).isEmpty();
        assertThat(files.find(young)).isPresent();
        assertThat(store.open(young)).isPresent();
    }

    @Test
    void what_no_reply_took_along_goes_within_a_day_and_an_hour() throws IOException {
        FileId old = put(AFile.NOW.minus(Duration.ofHours(25)).minusMillis(1));
        FileId young = put(AFile.NOW.minus(Duration.ofHours(25)));
        FileId used = put(AFile.NOW.minus(Duration.ofHours(26)));
        files.use(List.of(used), AFile.NOW.minus(Duration.ofHours(26)))
                .subscribeAsCompletionStage()
                .join();

        forgetting.forget();

        assertThat(files.find(old)).isEmpty();
        assertThat(store.open(old)).isEmpty();
        assertThat(files.find(young)).isPresent();
        assertThat(files.find(used)).isPresent();
    }

    @Test
    void one_alone_can_be_erased_before() throws IOException {
        FileId one = kept(AFile.waiting());
        FileId other = kept(AFile.waiting());

        forgetting.erase(one);

        assertThat(files.find(one)).isEmpty();
        assertThat(store.open(one)).isEmpty();
        assertThat(store.open(other)).isPresent();
    }

    private FileId put(Instant moment) throws IOException {
        MessageFile file = AFile.uploadedAt(moment);
        files.addUpload(file, "lucia");
        store.keep(file.order().id(), new ByteArrayInputStream(new byte[] {1, 2, 3}));
        return file.order().id();
    }

    private FileId kept(MessageFile file) throws IOException {
        FileId id = file.order().id();
        files.add(List.of(file)).subscribeAsCompletionStage().join();
        store.keep(id, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        return id;
    }
}
