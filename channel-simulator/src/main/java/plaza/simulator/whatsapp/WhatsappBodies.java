package plaza.simulator.whatsapp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plaza.simulator.chat.ChatChange;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;
import plaza.simulator.webhook.JsonText;

/** Writes the Cloud API's webhook bodies: one {@code entry} without a time, a change for each event. */
final class WhatsappBodies {
    private static final String PRODUCT = "whatsapp";

    private final WhatsappConfig config;

    WhatsappBodies(WhatsappConfig config) {
        this.config = config;
    }

    /** @param events how many events the body tells of */
    record Batch(String json, int events) {}

    List<Batch> of(List<? extends WhatsappEvent> events, int batch) {
        List<Batch> bodies = new ArrayList<>();
        for (int from = 0; from < events.size(); from += batch) {
            List<? extends WhatsappEvent> some = events.subList(from, Math.min(from + batch, events.size()));
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("id", config.businessAccountId());
            entry.put("changes", some.stream().map(this::change).toList());
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("object", "whatsapp_business_account");
            body.put("entry", List.of(entry));
            bodies.add(new Batch(JsonText.of(body), some.size()));
        }
        return bodies;
    }

    private Map<String, Object> change(WhatsappEvent event) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("display_phone_number", config.displayNumber());
        metadata.put("phone_number_id", config.numberId());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("messaging_product", PRODUCT);
        value.put("metadata", metadata);
        switch (event) {
            case WhatsappEvent.Changed(ExternalId id, ChatChange change) -> putMessage(value, id, change);
            case WhatsappEvent.Reached(ChatMessage message, WhatsappEvent.Stage stage, Instant at) ->
                putStatus(value, message, stage.label(), at, List.of());
            case WhatsappEvent.Failed(ChatMessage message, int code, String title, Instant at) ->
                putStatus(value, message, "failed", at, List.of(error(code, title)));
        }
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("value", value);
        change.put("field", fieldOf(event));
        return change;
    }

    static String fieldOf(WhatsappEvent event) {
        return event instanceof WhatsappEvent.Changed(var id, ChatChange change)
                        && change.message().ours()
                        && change.act() == ChatChange.Act.SAID_ELSEWHERE
                ? "smb_message_echoes"
                : "messages";
    }

    private void putMessage(Map<String, Object> value, ExternalId id, ChatChange change) {
        Person peer = change.message().peer();
        if (change.act() == ChatChange.Act.SAID_ELSEWHERE) {
            value.put("message_echoes", List.of(echo(change)));
            return;
        }
        value.put("contacts", List.of(contact(peer)));
        Map<String, Object> message = new LinkedHashMap<>();
        message.put(
                WaId.isBusinessScoped(peer.id()) ? "from_user_id" : "from",
                peer.id().value());
        message.put("id", id.value());
        message.put("timestamp", seconds(change.at()));
        change.message()
                .answers()
                .filter(quoted -> change.act() == ChatChange.Act.HEARD)
                .ifPresent(quoted -> message.put("context", context(quoted)));
        putWords(message, change);
        value.put("messages", List.of(message));
    }

    private Map<String, Object> context(ExternalId quoted) {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("from", config.displayNumber());
        context.put("id", quoted.value());
        return context;
    }

    private Map<String, Object> echo(ChatChange change) {
        Map<String, Object> echo = new LinkedHashMap<>();
        echo.put("from", config.displayNumber());
        ExternalId peer = change.message().peer().id();
        echo.put(WaId.isBusinessScoped(peer) ? "to_user_id" : "to", peer.value());
        echo.put("id", change.message().id().value());
        echo.put("timestamp", seconds(change.at()));
        putContent(echo, change.message());
        return echo;
    }

    private static Map<String, Object> contact(Person person) {
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("profile", Map.of("name", person.name()));
        contact.put(
                WaId.isBusinessScoped(person.id()) ? "user_id" : "wa_id",
                person.id().value());
        return contact;
    }

    private static void putWords(Map<String, Object> message, ChatChange change) {
        String original = change.message().id().value();
        switch (change.act()) {
            case HEARD, SAID, SAID_ELSEWHERE -> putContent(message, change.message());
            case EDITED -> {
                Map<String, Object> inner = new LinkedHashMap<>();
                putContent(inner, change.message());
                Map<String, Object> edit = new LinkedHashMap<>();
                edit.put("original_message_id", original);
                edit.put("message", inner);
                put(message, "edit", edit);
            }
            case REMOVED -> put(message, "revoke", Map.of("original_message_id", original));
            case REACTED, UNREACTED -> {
                Map<String, Object> reaction = new LinkedHashMap<>();
                reaction.put("message_id", original);
                reaction.put(
                        "emoji",
                        change.message().reactions().getOrDefault(change.actor().id(), ""));
                put(message, "reaction", reaction);
            }
        }
    }

    /** The first attachment with the text as its caption, else the text. */
    private static void putContent(Map<String, Object> message, ChatMessage said) {
        if (said.attachments().isEmpty()) {
            put(message, "text", Map.of("body", said.text()));
            return;
        }
        Attachment attachment = said.attachments().getFirst();
        Map<String, Object> file = new LinkedHashMap<>();
        if (!said.text().isEmpty()) {
            file.put("caption", said.text());
        }
        attachment.name().ifPresent(name -> file.put("filename", name));
        file.put("mime_type", attachment.mimeType());
        attachment.sha256().ifPresent(digest -> file.put("sha256", digest));
        file.put("id", attachment.id().value());
        put(message, typeOf(attachment.kind()), file);
    }

    private static String typeOf(Attachment.Kind kind) {
        return switch (kind) {
            case IMAGE, AUDIO, VIDEO -> kind.label();
            case FILE -> "document";
        };
    }

    private static void put(Map<String, Object> message, String type, Object content) {
        message.put("type", type);
        message.put(type, content);
    }

    private static void putStatus(
            Map<String, Object> value, ChatMessage message, String stage, Instant at, List<Object> errors) {
        boolean scoped = WaId.isBusinessScoped(message.peer().id());
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("id", message.id().value());
        status.put("status", stage);
        status.put("timestamp", seconds(at));
        status.put(
                scoped ? "recipient_user_id" : "recipient_id",
                message.peer().id().value());
        message.label().ifPresent(label -> status.put("biz_opaque_callback_data", label));
        if (!errors.isEmpty()) {
            status.put("errors", errors);
        }
        value.put("contacts", List.of(contact(message.peer())));
        value.put("statuses", List.of(status));
    }

    private static Map<String, Object> error(int code, String title) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("title", title);
        error.put("message", title);
        error.put("error_data", Map.of("details", title));
        return error;
    }

    private static String seconds(Instant at) {
        return Long.toString(at.getEpochSecond());
    }
}
