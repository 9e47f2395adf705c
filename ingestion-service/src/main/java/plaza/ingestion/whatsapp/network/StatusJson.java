package plaza.ingestion.whatsapp.network;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.meta.model.Happening;
import plaza.ingestion.meta.model.PrivateTalk;
import plaza.ingestion.meta.model.Talk;

/** One element of {@code statuses}: how far something of ours came. */
final class StatusJson {

    private static final List<JsonPointer> IDS = List.of(
            JsonPointer.compile("/id"),
            JsonPointer.compile("/recipient_id"),
            JsonPointer.compile("/recipient_user_id"),
            JsonPointer.compile("/recipient_participant_id"));

    private StatusJson() {}

    static Mapped read(NumberJson number, JsonNode status, Instant receivedAt) {
        Optional<String> oversized = JsonFields.oversized(status, IDS);
        NetworkId message = JsonFields.id(status, "id");
        String word = JsonFields.word(status, "status");
        if (oversized.isPresent()) {
            return new Mapped.Bad(
                    RejectedReason.INVALID_ID,
                    oversized.get() + " is longer than " + NetworkId.MAX_LENGTH + " characters");
        }
        if (message == null || word == null) {
            return new Mapped.Bad(RejectedReason.NO_ID, "a status needs id and status");
        }
        return PrivateTalk.map(talk(number, status), receipt(status, message, word), receivedAt);
    }

    private static Talk talk(NumberJson number, JsonNode status) {
        NetworkId recipient = either(status, "recipient_id", "recipient_user_id");
        boolean inGroup = "group".equals(JsonFields.word(status, "recipient_type"));
        NetworkId reader =
                inGroup ? either(status, "recipient_participant_id", "recipient_participant_user_id") : recipient;
        Instant told = JsonFields.time(status, "timestamp");
        return new Talk(
                number.account(),
                reader == null ? null : new Person(reader, null),
                inGroup ? recipient : null,
                false,
                told == null ? number.sentAt() : told);
    }

    private static Happening receipt(JsonNode status, NetworkId message, String word) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        details.put(Detail.MESSAGES, message.value());
        String error = JsonFields.word(status.path("errors").path(0), "code");
        if (error != null) {
            details.put(Detail.ERROR_CODE, error);
        }
        String tracker = JsonFields.text(status, "biz_opaque_callback_data", 512);
        if (tracker != null) {
            details.put(Detail.TRACKER, tracker);
        }
        NetworkId participant = either(status, "recipient_participant_id", "recipient_participant_user_id");
        String mark = participant == null ? message.value() : message + ":" + participant;
        return new Happening.Receipt(new Verb(word.toLowerCase(Locale.ROOT)), message, mark, Content.of(details));
    }

    private static @Nullable NetworkId either(JsonNode status, String phone, String user) {
        NetworkId id = JsonFields.id(status, phone);
        return id != null ? id : JsonFields.id(status, user);
    }
}
