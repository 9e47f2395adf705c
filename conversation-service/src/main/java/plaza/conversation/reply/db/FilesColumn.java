package plaza.conversation.reply.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.attachment.model.SentFile;

/** Files that go along, as JSON in a column: always read whole, never searched; empty where there are none. */
final class FilesColumn {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Stored>> LIST = new TypeReference<>() {};

    private FilesColumn() {}

    /** The form in the column; its names are the table's, not the model's. */
    private record Stored(UUID id, String kind, String mediaType, String name, long size) {}

    static @Nullable String text(List<SentFile> files) {
        try {
            return files.isEmpty()
                    ? null
                    : JSON.writeValueAsString(files.stream()
                            .map(file -> new Stored(file.id(), file.kind(), file.mediaType(), file.name(), file.size()))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("files are told in texts and numbers", e);
        }
    }

    static List<SentFile> files(@Nullable String text) {
        try {
            return text == null
                    ? List.of()
                    : JSON.readValue(text, LIST).stream()
                            .map(file ->
                                    new SentFile(file.id(), file.kind(), file.mediaType(), file.name(), file.size()))
                            .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of files holds what this service did not write", e);
        }
    }
}
