package plaza.simulator.graph;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import plaza.simulator.chat.Sending;
import plaza.simulator.media.Media;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.ExternalId;

/** Understands the Send API's calls, which Messenger and Instagram share. */
final class SendReader {
    private static final Set<String> TYPES = Set.of("RESPONSE", "UPDATE", "MESSAGE_TAG");
    private static final Set<String> ACTIONS = Set.of("mark_seen", "typing_on", "typing_off");

    private final Media media;

    SendReader(Media media) {
        this.media = media;
    }

    sealed interface Said {
        record Message(Sending sending) implements Said {}

        /** Seen, or typing. */
        record Sign(ExternalId to) implements Said {}

        record Wrong(GraphError error) implements Said {}
    }

    Said read(GraphRequest request) {
        Optional<Sending.Recipient> recipient = recipient(JsonParameter.of(request, "recipient"));
        if (recipient.isEmpty()) {
            return wrong("The parameter recipient is required");
        }
        Optional<String> action = request.find("sender_action");
        return action.isPresent() ? sign(action.get(), recipient.get()) : message(request, recipient.get());
    }

    /** Where it goes, if the call says so. */
    static Optional<Sending.Recipient> recipient(JsonNode recipient) {
        Optional<Sending.Recipient> person = id(recipient, "id").map(Sending.Recipient.ToPerson::new);
        return person.or(() ->
                id(recipient, "comment_id").or(() -> id(recipient, "post_id")).map(Sending.Recipient.ToAuthorOf::new));
    }

    private static Optional<ExternalId> id(JsonNode tree, String name) {
        return JsonParameter.text(tree, name).flatMap(ExternalId::find);
    }

    private static Said sign(String action, Sending.Recipient recipient) {
        if (!ACTIONS.contains(action)) {
            return wrong("Param sender_action must be one of {MARK_SEEN, TYPING_ON, TYPING_OFF}");
        }
        return switch (recipient) {
            case Sending.Recipient.ToPerson(ExternalId id) -> new Said.Sign(id);
            case Sending.Recipient.ToAuthorOf ignored -> wrong("A sender_action needs a recipient[id]");
        };
    }

    private Said message(GraphRequest request, Sending.Recipient recipient) {
        String type = request.find("messaging_type").orElse("RESPONSE");
        Optional<String> tag = request.find("tag").filter(word -> !word.isBlank());
        if (!TYPES.contains(type)) {
            return wrong("Param messaging_type must be one of {RESPONSE, UPDATE, MESSAGE_TAG}");
        }
        if (type.equals("MESSAGE_TAG") && tag.isEmpty()) {
            return wrong("A message of type MESSAGE_TAG needs a tag");
        }
        JsonNode message = JsonParameter.of(request, "message");
        Optional<List<Attachment>> attachments = attachments(message);
        if (attachments.isEmpty()) {
            return wrong(
                    "Param message[attachment] must be an image, audio, video or file with payload[url] or payload[attachment_id]");
        }
        return new Said.Message(new Sending(
                recipient,
                JsonParameter.text(message, "text").orElse(""),
                attachments.get(),
                tag,
                id(message.path("reply_to"), "mid").or(() -> id(JsonParameter.of(request, "reply_to"), "mid")),
                JsonParameter.text(message, "metadata")));
    }

    private Optional<List<Attachment>> attachments(JsonNode message) {
        JsonNode given = message.path("attachment");
        if (!given.isObject()) {
            return Optional.of(List.of());
        }
        Optional<Attachment.Kind> kind = JsonParameter.text(given, "type").flatMap(Attachment.Kind::find);
        return kind.flatMap(of -> pointed(of, given.path("payload")).or(() -> saved(given.path("payload"))))
                .map(List::of);
    }

    private Optional<Attachment> pointed(Attachment.Kind kind, JsonNode payload) {
        return JsonParameter.text(payload, "url")
                .map(url -> media.pointTo(kind, url, Optional.of("application/octet-stream"), Optional.empty()));
    }

    private Optional<Attachment> saved(JsonNode payload) {
        return id(payload, "attachment_id").flatMap(media::find).map(Media.Stored::attachment);
    }

    /** A file, or its address, that is to be sent later by an id; empty where the call has neither. */
    Optional<Supplier<Attachment>> upload(GraphRequest request) {
        JsonNode given = JsonParameter.of(request, "message").path("attachment");
        Optional<Attachment.Kind> kind = JsonParameter.text(given, "type").flatMap(Attachment.Kind::find);
        return kind.flatMap(of -> request.file("filedata")
                .<Supplier<Attachment>>map(file -> () -> media.keep(
                        of, Optional.of(file.bytes()), Optional.of(file.mimeType()), Optional.of(file.name())))
                .or(() -> JsonParameter.text(given.path("payload"), "url")
                        .map(url -> () -> media.pointTo(of, url, Optional.empty(), Optional.empty()))));
    }

    private static Said wrong(String said) {
        return new Said.Wrong(GraphError.badParameter(said));
    }
}
