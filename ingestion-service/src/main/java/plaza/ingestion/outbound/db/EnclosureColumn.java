package plaza.ingestion.outbound.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.UUID;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;

/** What is known of a file that goes along, as JSON in a column: always read whole, never searched. */
final class EnclosureColumn {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private EnclosureColumn() {}

    /** The form in the column; its names are the table's, not the model's. */
    private record Stored(UUID id, String kind, String mediaType, String name, long size) {}

    static String text(Enclosure file) {
        try {
            return JSON.writeValueAsString(
                    new Stored(file.id(), file.family().label(), file.mediaType(), file.name(), file.size()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a file is told in texts and a number", e);
        }
    }

    static Enclosure enclosure(String text) {
        try {
            Stored stored = JSON.readValue(text, Stored.class);
            return new Enclosure(
                    stored.id(), FileFamily.get(stored.kind()), stored.mediaType(), stored.name(), stored.size());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of files holds what this service did not write", e);
        }
    }
}
