package plaza.simulator.messaging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plaza.simulator.chat.ChatChange;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;
import plaza.simulator.webhook.JsonText;

/** Writes webhook bodies of private talk: {@code entry[{id, time (ms), messaging[…]}]}. */
public final class MessagingBodies {
    /** The app that echoes name when a person wrote in the network's own inbox. */
    private static final long INBOX_APP = 263_902_037_430_900L;

    private final Dialect dialect;
    private final ExternalId account;
    private final long appId;

    public MessagingBodies(Dialect dialect, ExternalId account, String appId) {
        this.dialect = dialect;
        this.account = account;
        this.appId = Long.parseLong(appId);
    }

    /** @param events how many events the body tells of */
    public record Batch(String json, int events) {}

    /**
     * Each event has an entry of its own.
     *
     * @param batch how many events at most one body carries
     * @return JSON, not yet escaped as Meta sends it
     */
    public List<Batch> of(List<? extends MessagingEvent> events, int batch) {
        List<Batch> bodies = new ArrayList<>();
        for (int from = 0; from < events.size(); from += batch) {
            List<? extends MessagingEvent> some = events.subList(from, Math.min(from + batch, events.size()));
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("object", dialect.object());
            body.put("entry", some.stream().map(this::entry).toList());
            bodies.add(new Batch(JsonText.of(body), some.size()));
        }
        return bodies;
    }

    private Map<String, Object> entry(MessagingEvent event) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", account.value());
        entry.put("time", event.at().toEpochMilli());
        entry.put("messaging", List.of(item(event)));
        return entry;
    }

    private Map<String, Object> item(MessagingEvent event) {
        ChatMessage message = event.message();
        return switch (event) {
            case MessagingEvent.Changed(ChatChange change) -> changed(change);
            case MessagingEvent.Delivered(var ignored, Instant at) -> {
                Map<String, Object> delivery = new LinkedHashMap<>();
                delivery.put("mids", List.of(message.id().value()));
                delivery.put("watermark", at.toEpochMilli());
                yield with(fromTo(message.peer().id(), account, at), "delivery", delivery);
            }
            case MessagingEvent.Read(var ignored, Instant at) ->
                with(fromTo(message.peer().id(), account, at), "read", read(message, at));
        };
    }

    private Map<String, Object> read(ChatMessage message, Instant at) {
        return switch (dialect) {
            case MESSENGER -> Map.of("watermark", at.toEpochMilli());
            case INSTAGRAM -> Map.of("mid", message.id().value());
        };
    }

    private Map<String, Object> changed(ChatChange change) {
        boolean byAccount = change.actor().id().equals(account);
        ExternalId peer = change.message().peer().id();
        Map<String, Object> item = fromTo(byAccount ? account : peer, byAccount ? peer : account, change.at());
        return switch (change.act()) {
            case HEARD, SAID, SAID_ELSEWHERE, REMOVED -> with(item, "message", message(change));
            case EDITED -> with(item, "message_edit", edit(change.message()));
            case REACTED -> with(item, "reaction", reaction(change, "react"));
            case UNREACTED -> with(item, "reaction", reaction(change, "unreact"));
        };
    }

    private Map<String, Object> message(ChatChange change) {
        ChatMessage message = change.message();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("mid", message.id().value());
        if (message.ours()) {
            body.put("is_echo", true);
            body.put("app_id", change.act() == ChatChange.Act.SAID_ELSEWHERE ? INBOX_APP : appId);
            message.label().ifPresent(label -> body.put("metadata", label));
        }
        if (message.removed()) {
            body.put("is_deleted", true);
            return body;
        }
        if (!message.text().isEmpty()) {
            body.put("text", message.text());
        }
        if (!message.attachments().isEmpty()) {
            body.put(
                    "attachments",
                    message.attachments().stream()
                            .map(MessagingBodies::attachment)
                            .toList());
        }
        if (change.act() != ChatChange.Act.SAID) {
            message.answers().ifPresent(quoted -> body.put("reply_to", Map.of("mid", quoted.value())));
        }
        return body;
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", attachment.kind().label());
        body.put("payload", Map.of("url", attachment.url()));
        return body;
    }

    private static Map<String, Object> edit(ChatMessage message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("mid", message.id().value());
        body.put("text", message.text());
        body.put("num_edit", message.edits());
        return body;
    }

    private static Map<String, Object> reaction(ChatChange change, String action) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("mid", change.message().id().value());
        body.put("action", action);
        String emoji = change.message().reactions().get(change.actor().id());
        if (emoji != null) {
            body.put("reaction", "like");
            body.put("emoji", emoji);
        }
        return body;
    }

    private static Map<String, Object> fromTo(ExternalId sender, ExternalId recipient, Instant at) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("sender", Map.of("id", sender.value()));
        item.put("recipient", Map.of("id", recipient.value()));
        item.put("timestamp", at.toEpochMilli());
        return item;
    }

    private static Map<String, Object> with(Map<String, Object> item, String name, Object value) {
        item.put(name, value);
        return item;
    }
}
