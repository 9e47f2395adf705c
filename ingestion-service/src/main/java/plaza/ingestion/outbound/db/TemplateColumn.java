package plaza.ingestion.outbound.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import plaza.ingestion.channel.model.Template;

/** Approved words as JSON in a column: always read whole, never searched. */
final class TemplateColumn {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private TemplateColumn() {}

    /** The form in the column; its names are the table's, not the model's. */
    private record Stored(String name, String language, List<String> parameters) {}

    static String text(Template template) {
        try {
            return JSON.writeValueAsString(new Stored(template.name(), template.language(), template.parameters()));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a template consists of texts", e);
        }
    }

    static Template template(String text) {
        try {
            Stored stored = JSON.readValue(text, Stored.class);
            return new Template(stored.name(), stored.language(), stored.parameters());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of templates holds what this service did not write", e);
        }
    }
}
