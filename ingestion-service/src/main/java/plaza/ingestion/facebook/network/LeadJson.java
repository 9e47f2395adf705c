package plaza.ingestion.facebook.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.facebook.model.Lead;

/** Reads {@code value} of a change of the field leadgen. */
final class LeadJson {

    private LeadJson() {}

    static Lead read(NetworkId page, @Nullable Instant sentAt, JsonNode value) {
        Instant created = JsonFields.time(value, "created_time");
        return new Lead(
                page,
                JsonFields.id(value, "leadgen_id"),
                JsonFields.id(value, "form_id"),
                JsonFields.word(value, "ad_id"),
                created == null ? sentAt : created);
    }
}
