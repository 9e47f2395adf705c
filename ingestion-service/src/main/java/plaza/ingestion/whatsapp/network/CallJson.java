package plaza.ingestion.whatsapp.network;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.meta.model.Happening;
import plaza.ingestion.meta.model.PrivateTalk;
import plaza.ingestion.meta.model.Talk;
import plaza.ingestion.whatsapp.network.NumberJson.Contact;

/** One element of {@code calls}: somebody calls, or hangs up. */
final class CallJson {

    private static final List<JsonPointer> IDS =
            List.of(JsonPointer.compile("/id"), JsonPointer.compile("/from"), JsonPointer.compile("/to"));

    private CallJson() {}

    static Mapped read(NumberJson number, JsonNode call, Instant receivedAt) {
        Optional<String> oversized = JsonFields.oversized(call, IDS);
        NetworkId id = JsonFields.id(call, "id");
        if (oversized.isPresent()) {
            return new Mapped.Bad(
                    RejectedReason.INVALID_ID,
                    oversized.get() + " is longer than " + NetworkId.MAX_LENGTH + " characters");
        }
        return id == null
                ? new Mapped.Bad(RejectedReason.NO_ID, "a call needs an id")
                : PrivateTalk.map(talk(number, call), happening(call, id), receivedAt);
    }

    private static Talk talk(NumberJson number, JsonNode call) {
        NetworkId from = JsonFields.id(call, "from");
        boolean ours = "BUSINESS_INITIATED".equals(JsonFields.word(call, "direction")) || number.isOurs(from);
        NetworkId peer = ours && number.isOurs(from) ? JsonFields.id(call, "to") : other(number, call, from);
        Instant told = JsonFields.time(call, "timestamp");
        return new Talk(number.account(), person(number, peer), null, ours, told == null ? number.sentAt() : told);
    }

    /** When our call ends, the network may name the customer first: who it is, only the numbers tell. */
    private static @Nullable NetworkId other(NumberJson number, JsonNode call, @Nullable NetworkId from) {
        if (from != null) {
            return from;
        }
        NetworkId user = JsonFields.id(call, "from_user_id");
        Contact only = number.only();
        return user != null || only == null ? user : only.user();
    }

    private static @Nullable Person person(NumberJson number, @Nullable NetworkId peer) {
        if (peer == null) {
            return null;
        }
        Contact contact = number.find(peer, null);
        return new Person(peer, contact == null ? null : contact.name());
    }

    private static Happening happening(JsonNode call, NetworkId id) {
        String event = JsonFields.word(call, "event");
        if ("connect".equals(event)) {
            return new Happening.Said(Kind.CALL, id, null, Content.NONE);
        }
        boolean failed = "FAILED".equals(JsonFields.word(call, "status"));
        Verb ended = failed ? Verb.FAILED : Verb.COMPLETED;
        Verb verb = event == null || "terminate".equals(event) ? ended : new Verb(event.toLowerCase(Locale.ROOT));
        return new Happening.Step(Kind.CALL, id, verb, Content.NONE);
    }
}
