package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.ingestion.attachment.model.FileRefusal;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.channel.InteractionIds;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.facebook.Facebook;

class EachAttachmentWithBytesIsAnOrderTest {

    private static final String PICTURE =
            "{\"type\":\"image\",\"payload\":{\"url\":\"https://scontent.xx.fbcdn.net/%s.jpg\"}}";
    private static final String PLACE =
            "{\"type\":\"location\",\"payload\":{\"coordinates\":{\"lat\":-31.4,\"long\":-64.1}}}";

    private final InMemoryFiles files = new InMemoryFiles();

    @Test
    void what_has_no_bytes_is_none() {
        note(2, PLACE, PICTURE.formatted("a"));

        assertThat(found()).singleElement().satisfies(file -> {
            assertThat(file.order().url()).isEqualTo("https://scontent.xx.fbcdn.net/a.jpg");
            assertThat(file.state()).isEqualTo(new FileState.Waiting(0, AFile.NOW));
        });
    }

    @Test
    void its_name_is_that_of_its_place_in_the_interaction() {
        Interaction told = note(2, PLACE, PICTURE.formatted("a"));
        UUID interaction = InteractionIds.of(told.key());

        assertThat(files.find(FileIds.of(interaction, 1))).isPresent();
        assertThat(files.find(FileIds.of(interaction, 0))).isEmpty();
    }

    @Test
    void more_than_are_kept_are_refused_and_known() {
        note(2, PICTURE.formatted("a"), PICTURE.formatted("b"), PICTURE.formatted("c"));

        assertThat(found())
                .extracting(MessageFile::state)
                .containsExactly(
                        new FileState.Waiting(0, AFile.NOW),
                        new FileState.Waiting(0, AFile.NOW),
                        new FileState.Refused(FileRefusal.TOO_MANY));
    }

    @Test
    void a_second_telling_is_the_same_order() {
        note(2, PICTURE.formatted("a"));

        note(2, PICTURE.formatted("a"));

        assertThat(found()).hasSize(1);
    }

    private Interaction note(int most, String... attachments) {
        String payload = """
            {"object":"page","entry":[{"id":"100000000000001","time":1795352400500,"messaging":[
             {"sender":{"id":"7001"},"recipient":{"id":"100000000000001"},"timestamp":1795352400000,
              "message":{"mid":"m_1","attachments":[%s]}}]}]}\
            """.formatted(String.join(",", attachments));
        Interaction told = only(new Facebook().read(payload.getBytes(StandardCharsets.UTF_8), AFile.NOW));
        new NoteFiles(files, new SomeSettings(most), Clock.fixed(AFile.NOW, ZoneOffset.UTC))
                .note(List.of(told))
                .subscribeAsCompletionStage()
                .join();
        return told;
    }

    private List<MessageFile> found() {
        return files.listReceivedBefore(AFile.NOW.plusSeconds(1), 100).stream()
                .map(id -> files.find(id).orElseThrow())
                .toList();
    }

    private static Interaction only(Reading reading) {
        return ((Reading.Understood) reading).interactions().getFirst();
    }
}
