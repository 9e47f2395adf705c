package plaza.conversation.message.db;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Attachment;

/** Attachments as JSON in a column: always read whole, never searched. */
@ApplicationScoped
public class Attachments {

    private static final TypeReference<List<StoredAttachment>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    Attachments(ObjectMapper json) {
        this.json = json;
    }

    /** The form in the column; its names are the table's, not the model's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record StoredAttachment(
            String type,
            @Nullable String id,
            @Nullable String url,
            @Nullable String name,
            @Nullable UUID fileId) {}

    /** Writes the column. */
    public String text(List<Attachment> attachments) {
        try {
            return json.writeValueAsString(attachments.stream()
                    .map(each -> new StoredAttachment(each.type(), each.id(), each.url(), each.name(), each.fileId()))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("attachments are texts", e);
        }
    }

    /** Reads the column. */
    public List<Attachment> list(String text) {
        try {
            return json.readValue(text, LIST).stream()
                    .map(each -> new Attachment(each.type(), each.id(), each.url(), each.name(), each.fileId()))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of attachments holds what this service did not write", e);
        }
    }
}
