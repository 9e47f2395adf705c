package plaza.ingestion.account.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import plaza.ingestion.account.kafka.TemplatePayload;
import plaza.ingestion.channel.model.TemplateForm;

/** Approved words as JSON in a column: always read whole, never searched. */
final class TemplatesColumn {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<TemplatePayload>> LIST = new TypeReference<>() {};

    private TemplatesColumn() {}

    static String text(List<TemplateForm> forms) {
        try {
            return JSON.writeValueAsString(TemplatePayload.list(forms));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("templates consist of texts", e);
        }
    }

    static List<TemplateForm> list(String text) {
        try {
            return JSON.readValue(text, LIST).stream()
                    .map(TemplatePayload::form)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a column of templates holds what this service did not write", e);
        }
    }
}
