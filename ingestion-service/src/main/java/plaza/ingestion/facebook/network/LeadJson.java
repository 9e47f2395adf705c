package plaza.ingestion.facebook.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.facebook.model.Lead;

/** Reads {@code value} of a change of the field leadgen. */
final class LeadJson {

    private static final int MOST_FIELDS = 100;

    private LeadJson() {}

    static Lead read(NetworkId page, @Nullable Instant sentAt, JsonNode value) {
        Instant created = JsonFields.time(value, "created_time");
        return new Lead(
                page,
                JsonFields.id(value, "leadgen_id"),
                JsonFields.id(value, "form_id"),
                JsonFields.word(value, "ad_id"),
                created == null ? sentAt : created,
                words(value.path("field_data")),
                "edited".equals(JsonFields.word(value, "verb")));
    }

    /** Each field by the name that the form gives it. */
    private static @Nullable String words(JsonNode fields) {
        List<String> lines = new ArrayList<>();
        for (JsonNode field : fields) {
            String name = JsonFields.word(field, "name");
            if (name != null && lines.size() < MOST_FIELDS) {
                lines.add(name + ": " + values(field.path("values")));
            }
        }
        return lines.isEmpty() ? null : WireText.clean(String.join("\n", lines), WireText.MAX_TEXT);
    }

    private static String values(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return texts.stream().limit(MOST_FIELDS).collect(Collectors.joining(", "));
    }
}
