package plaza.ingestion.whatsapp.network;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.channel.network.NetworkJson;
import plaza.ingestion.meta.model.Happening;
import plaza.ingestion.meta.model.PrivateTalk;
import plaza.ingestion.meta.model.Talk;
import plaza.ingestion.whatsapp.model.MessageType;
import plaza.ingestion.whatsapp.network.NumberJson.Contact;

/** One element of {@code messages} or {@code message_echoes}. */
final class MessageJson {

    private static final int LONGEST_DETAIL = 10_000;

    private static final List<JsonPointer> IDS = List.of(
            JsonPointer.compile("/id"),
            JsonPointer.compile("/from"),
            JsonPointer.compile("/from_user_id"),
            JsonPointer.compile("/to"),
            JsonPointer.compile("/to_user_id"),
            JsonPointer.compile("/group_id"),
            JsonPointer.compile("/context/id"),
            JsonPointer.compile("/reaction/message_id"),
            JsonPointer.compile("/edit/original_message_id"),
            JsonPointer.compile("/revoke/original_message_id"));

    private final NumberJson number;
    private final JsonNode message;
    private final boolean echo;

    private MessageJson(NumberJson number, JsonNode message, boolean echo) {
        this.number = number;
        this.message = message;
        this.echo = echo;
    }

    /** What it became; an echo was written by our own people in WhatsApp's app. */
    static Mapped read(NumberJson number, JsonNode message, boolean echo, Instant receivedAt) {
        Optional<String> oversized = JsonFields.oversized(message, IDS);
        if (oversized.isPresent()) {
            return new Mapped.Bad(
                    RejectedReason.INVALID_ID,
                    oversized.get() + " is longer than " + NetworkId.MAX_LENGTH + " characters");
        }
        if (JsonFields.id(message, "id") == null) {
            return new Mapped.Bad(RejectedReason.NO_ID, "a message needs an id");
        }
        MessageJson reading = new MessageJson(number, message, echo);
        return PrivateTalk.map(reading.talk(), reading.happening(), receivedAt);
    }

    private Talk talk() {
        boolean ours = echo || number.isOurs(from());
        Instant told = JsonFields.time(message, "timestamp");
        return new Talk(
                number.account(),
                ours ? receiver() : sender(),
                JsonFields.id(message, "group_id"),
                ours,
                told == null ? number.sentAt() : told);
    }

    private @Nullable NetworkId from() {
        return JsonFields.id(message, "from");
    }

    private @Nullable Person receiver() {
        NetworkId to = JsonFields.id(message, "to");
        return person(to, JsonFields.id(message, "to_user_id"));
    }

    private @Nullable Person sender() {
        return person(from(), JsonFields.id(message, "from_user_id"));
    }

    /** The number where it is told, else the business-scoped id: a person who hides the number has only that. */
    private @Nullable Person person(@Nullable NetworkId phone, @Nullable NetworkId user) {
        Contact contact = contact(phone, user);
        NetworkId id = phone != null ? phone : user;
        if (id == null && contact != null && !echo) {
            id = contact.phone() != null ? contact.phone() : contact.user();
        }
        return id == null ? null : new Person(id, contact == null ? null : contact.name());
    }

    /** Who is not named in the message itself is the one contact that comes with it. */
    private @Nullable Contact contact(@Nullable NetworkId phone, @Nullable NetworkId user) {
        return phone == null && user == null ? number.only() : number.find(phone, user);
    }

    private Happening happening() {
        String word = JsonFields.word(message, "type");
        return MessageType.find(word == null ? "" : word).map(this::happening).orElseGet(() -> unknown(word));
    }

    private Happening happening(MessageType type) {
        return switch (type) {
            case TEXT,
                    IMAGE,
                    VIDEO,
                    DOCUMENT,
                    AUDIO,
                    VOICE,
                    STICKER,
                    LOCATION,
                    CONTACTS,
                    BUTTON,
                    INTERACTIVE,
                    UNSUPPORTED,
                    UNKNOWN -> said(Kind.DIRECT_MESSAGE, type);
            case ORDER -> said(Kind.ORDER, type);
            case REACTION -> reaction();
            case SYSTEM -> system();
            case REQUEST_WELCOME -> signal(Kind.SYSTEM, type.word(), Content.of(details()));
            case EDIT -> edit();
            case REVOKE -> new Happening.Removed(JsonFields.id(message.path("revoke"), "original_message_id"));
        };
    }

    private Happening said(Kind kind, MessageType type) {
        return new Happening.Said(kind, id(), answered(message), content(message, type));
    }

    private Content content(JsonNode spoken, MessageType type) {
        Map<Detail, String> details = details();
        put(details, Detail.PAYLOAD, PartsJson.payload(spoken, type, LONGEST_DETAIL));
        List<Attachment> attachments = PartsJson.attachments(spoken, type);
        return new Content(PartsJson.text(spoken, type), attachments, details);
    }

    private Map<Detail, String> details() {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        JsonNode context = message.path("context");
        if (context.path("forwarded").asBoolean()
                || context.path("frequently_forwarded").asBoolean()) {
            details.put(Detail.FORWARDED, "true");
        }
        JsonNode referral = message.path("referral");
        String source = JsonFields.text(referral, "source_id", LONGEST_DETAIL);
        put(details, Detail.REFERRAL, source != null ? source : JsonFields.text(referral, "source_url", 4096));
        String error = JsonFields.word(message.path("errors").path(0), "code");
        put(details, Detail.ERROR_CODE, error != null ? error : number.errorCode());
        people(details);
        return details;
    }

    private void people(Map<Detail, String> details) {
        NetworkId phone = echo ? JsonFields.id(message, "to") : from();
        NetworkId told = JsonFields.id(message, echo ? "to_user_id" : "from_user_id");
        Contact contact = contact(phone, told);
        NetworkId user = told != null || contact == null ? told : contact.user();
        put(details, Detail.USER_ID, user == null ? null : user.value());
        put(details, Detail.USER_NAME, contact == null ? null : contact.userName());
    }

    private Happening reaction() {
        JsonNode reaction = message.path("reaction");
        String emoji = JsonFields.text(reaction, "emoji", 100);
        Map<Detail, String> details = details();
        put(details, Detail.REACTION, emoji);
        return new Happening.Reacted(
                JsonFields.id(reaction, "message_id"), emoji == null, emoji == null ? "" : emoji, Content.of(details));
    }

    private Happening edit() {
        JsonNode edit = message.path("edit");
        JsonNode now = edit.path("message");
        String word = JsonFields.word(now, "type");
        MessageType type = MessageType.find(word == null ? "text" : word).orElse(MessageType.UNSUPPORTED);
        return new Happening.Edited(
                JsonFields.id(edit, "original_message_id"), id().value(), answered(now), content(now, type));
    }

    private Happening system() {
        JsonNode system = message.path("system");
        String what = JsonFields.word(system, "type");
        Map<Detail, String> details = details();
        NetworkId phone = JsonFields.id(system, "wa_id");
        NetworkId next = phone != null ? phone : JsonFields.id(system, "user_id");
        put(details, Detail.NEW_ID, next == null ? JsonFields.word(system, "new_wa_id") : next.value());
        String text = JsonFields.text(system, "body", WireText.MAX_TEXT);
        return signal(Kind.SYSTEM, what == null ? "system" : what, new Content(text, List.of(), details));
    }

    /** What WhatsApp will invent: it is told, and nobody is asked to answer what nobody can see. */
    private Happening unknown(@Nullable String word) {
        return signal(Kind.UNKNOWN, word == null ? "unknown" : word, Content.of(details()));
    }

    private Happening signal(Kind kind, String verb, Content content) {
        return new Happening.Signal(kind, new Verb(verb), content, NetworkJson.write(message));
    }

    private NetworkId id() {
        NetworkId id = JsonFields.id(message, "id");
        if (id == null) {
            throw new IllegalStateException("a message without id was set aside before");
        }
        return id;
    }

    private static @Nullable NetworkId answered(JsonNode spoken) {
        return JsonFields.id(spoken.path("context"), "id");
    }

    private static void put(Map<Detail, String> details, Detail detail, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            details.put(detail, value);
        }
    }
}
