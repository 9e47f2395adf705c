package plaza.ingestion.whatsapp.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.whatsapp.model.MessageType;

/** What a message says and brings, by its type. */
final class PartsJson {

    private static final int MAX_ATTACHMENTS = 100;

    private PartsJson() {}

    /** What people read; null where there are no words. */
    static @Nullable String text(JsonNode message, MessageType type) {
        return switch (type) {
            case TEXT -> words(message.path("text"), "body");
            case IMAGE, VIDEO, DOCUMENT, AUDIO, VOICE, STICKER -> words(message.path(type.word()), "caption");
            case BUTTON -> words(message.path("button"), "text");
            case INTERACTIVE -> pressed(message.path("interactive"));
            case ORDER -> words(message.path("order"), "text");
            case SYSTEM -> words(message.path("system"), "body");
            case LOCATION, CONTACTS, REACTION, REQUEST_WELCOME, EDIT, REVOKE, UNSUPPORTED, UNKNOWN -> null;
        };
    }

    /** What the pressed button carries, or the filled-in form. */
    static @Nullable String payload(JsonNode message, MessageType type, int max) {
        JsonNode interactive = message.path("interactive");
        return switch (type) {
            case BUTTON -> JsonFields.text(message.path("button"), "payload", max);
            case INTERACTIVE ->
                firstOf(
                        JsonFields.text(interactive.path("button_reply"), "id", max),
                        JsonFields.text(interactive.path("list_reply"), "id", max),
                        JsonFields.text(interactive.path("nfm_reply"), "response_json", max),
                        JsonFields.text(interactive.path("call_permission_reply"), "response", max));
            case TEXT,
                    IMAGE,
                    VIDEO,
                    DOCUMENT,
                    AUDIO,
                    VOICE,
                    STICKER,
                    LOCATION,
                    CONTACTS,
                    REACTION,
                    ORDER,
                    SYSTEM,
                    REQUEST_WELCOME,
                    EDIT,
                    REVOKE,
                    UNSUPPORTED,
                    UNKNOWN -> null;
        };
    }

    /** What it brings, at most {@value #MAX_ATTACHMENTS}. */
    static List<Attachment> attachments(JsonNode message, MessageType type) {
        return switch (type) {
            case IMAGE, VIDEO, DOCUMENT, AUDIO, VOICE, STICKER -> List.of(media(message.path(type.word()), type));
            case LOCATION -> List.of(location(message.path("location")));
            case CONTACTS -> each(message.path("contacts"), PartsJson::contact);
            case ORDER -> each(message.path("order").path("product_items"), PartsJson::product);
            case UNSUPPORTED, UNKNOWN -> List.of(new Attachment("unsupported", null, null));
            case TEXT, BUTTON, INTERACTIVE, REACTION, SYSTEM, REQUEST_WELCOME, EDIT, REVOKE -> List.of();
        };
    }

    private static @Nullable String pressed(JsonNode interactive) {
        return firstOf(
                words(interactive.path("button_reply"), "title"),
                words(interactive.path("list_reply"), "title"),
                words(interactive.path("nfm_reply"), "body"));
    }

    private static Attachment media(JsonNode media, MessageType type) {
        boolean voice = type == MessageType.AUDIO && media.path("voice").asBoolean();
        return new Attachment(
                voice ? "voice" : type == MessageType.DOCUMENT ? "file" : type.word(),
                JsonFields.id(media, "id"),
                JsonFields.url(media.path("url")),
                JsonFields.text(media, "filename", WireText.MAX_NAME),
                JsonFields.word(media, "mime_type"));
    }

    private static Attachment location(JsonNode location) {
        String name = firstOf(
                JsonFields.text(location, "name", WireText.MAX_NAME),
                JsonFields.text(location, "address", WireText.MAX_NAME));
        String place = JsonFields.geo(location.path("latitude"), location.path("longitude"));
        return new Attachment(
                "location", null, place != null ? place : JsonFields.url(location.path("url")), name, null);
    }

    private static Attachment contact(JsonNode contact) {
        JsonNode name = contact.path("name");
        String called = firstOf(
                JsonFields.text(name, "formatted_name", WireText.MAX_NAME),
                JsonFields.text(name, "first_name", WireText.MAX_NAME));
        JsonNode phone = contact.path("phones").path(0);
        String number = firstOf(JsonFields.text(phone, "phone", 100), JsonFields.text(phone, "wa_id", 100));
        String digits = number == null ? "" : number.replaceAll("[^0-9+]", "");
        return new Attachment("contact", null, digits.isEmpty() ? null : "tel:" + digits, called, null);
    }

    private static Attachment product(JsonNode item) {
        NetworkId id = JsonFields.id(item, "product_retailer_id");
        String quantity = JsonFields.word(item, "quantity");
        String name = id == null ? null : quantity == null ? id.value() : quantity + " × " + id.value();
        return new Attachment("product", id, null, name, null);
    }

    /** Reads one thing of a list. */
    private interface Thing {

        Attachment of(JsonNode node);
    }

    private static List<Attachment> each(JsonNode list, Thing thing) {
        List<Attachment> found = new ArrayList<>();
        for (JsonNode each : list) {
            if (found.size() < MAX_ATTACHMENTS) {
                found.add(thing.of(each));
            }
        }
        return found;
    }

    private static @Nullable String words(JsonNode node, String field) {
        return JsonFields.text(node, field, WireText.MAX_TEXT);
    }

    private static @Nullable String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
