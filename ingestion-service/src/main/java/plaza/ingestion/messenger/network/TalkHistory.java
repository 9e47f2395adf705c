package plaza.ingestion.messenger.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.restfb.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Recalled;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.graph.network.GraphPage;
import plaza.ingestion.meta.network.HubEnvelope;

/** Reads private talks back, of a page or of an Instagram account, as their webhook would have told them. */
public final class TalkHistory {

    public static final String TALKS = "talks";
    public static final String MESSAGES = "messages";

    private static final int PAGE_SIZE = 50;
    private static final int MOST_PAGES = 20;
    private static final String UPDATED = "updated_time";
    private static final String CREATED = "created_time";

    private final GraphApi api;
    private final String object;
    private final String platform;

    /**
     * @param object of the webhook: page or instagram
     * @param platform by which the talks are read: messenger or instagram
     */
    public TalkHistory(GraphApi api, String object, String platform) {
        this.api = api;
        this.object = object;
        this.platform = platform;
    }

    /** The talks in which something was said since the moment. */
    public Asked<Recalled> talks(AccountRef account, Question question, Instant since, Secret token) {
        return GraphPage.read(
                        api,
                        token,
                        account.id() + "/conversations",
                        question,
                        Parameter.with("platform", platform),
                        Parameter.with("fields", "id,updated_time"),
                        Parameter.with("limit", PAGE_SIZE))
                .then(page -> new Finding.Found<>(new Recalled(new byte[0], 0, next(page, question, since))));
    }

    private static List<Question> next(GraphPage page, Question question, Instant since) {
        List<Question> next = new ArrayList<>();
        for (JsonNode talk : page.since(UPDATED, since)) {
            NetworkId id = JsonFields.id(talk, "id");
            if (id != null) {
                next.add(Question.of(MESSAGES, id));
            }
        }
        page.further(question, UPDATED, since, MOST_PAGES).ifPresent(next::add);
        return next;
    }

    /** What was said in a talk since the moment. */
    public Asked<Recalled> messages(AccountRef account, Question question, Instant since, Secret token) {
        return GraphPage.read(
                        api,
                        token,
                        question.of() + "/messages",
                        question,
                        Parameter.with("fields", "id,created_time,from,to,message,attachments"),
                        Parameter.with("limit", PAGE_SIZE))
                .then(page -> new Finding.Found<>(said(account, page, question, since)));
    }

    private Recalled said(AccountRef account, GraphPage page, Question question, Instant since) {
        HubEnvelope envelope = new HubEnvelope(object, account.id(), "messaging");
        page.since(CREATED, since).stream()
                .map(message -> item(account.id(), message))
                .flatMap(Optional::stream)
                .forEach(envelope::add);
        return envelope.recalled(
                page.further(question, CREATED, since, MOST_PAGES).stream().toList());
    }

    /** One element of {@code messaging}; empty where nobody can say who spoke with whom. */
    private static Optional<ObjectNode> item(NetworkId account, JsonNode message) {
        NetworkId mid = JsonFields.id(message, "id");
        NetworkId sender = JsonFields.id(message.path("from"), "id");
        if (mid == null || sender == null) {
            return Optional.empty();
        }
        boolean ours = sender.equals(account);
        NetworkId recipient =
                ours ? JsonFields.id(message.path("to").path("data").path(0), "id") : account;
        if (recipient == null) {
            return Optional.empty();
        }
        ObjectNode item = HubEnvelope.object();
        item.putObject("sender").put("id", sender.value());
        item.putObject("recipient").put("id", recipient.value());
        name(item, "sender", message.path("from"));
        Instant at = JsonFields.time(message, CREATED);
        if (at != null) {
            item.put("timestamp", at.toEpochMilli());
        }
        ObjectNode words = item.putObject("message").put("mid", mid.value());
        if (ours) {
            words.put("is_echo", true);
        }
        String text = message.path("message").asText("");
        if (!text.isEmpty()) {
            words.put("text", text);
        }
        attachments(words, message.path("attachments").path("data"));
        return Optional.of(item);
    }

    private static void name(ObjectNode item, String side, JsonNode person) {
        for (String known : List.of("name", "username")) {
            if (person.path(known).isTextual()) {
                item.withObject("/" + side).put(known, person.path(known).textValue());
            }
        }
    }

    private static void attachments(ObjectNode words, JsonNode told) {
        if (told.isEmpty()) {
            return;
        }
        ArrayNode attachments = words.putArray("attachments");
        for (JsonNode each : told) {
            String url = address(each);
            ObjectNode attachment = attachments.addObject().put("type", type(each));
            if (url != null) {
                attachment.putObject("payload").put("url", url);
            }
        }
    }

    private static String type(JsonNode attachment) {
        if (attachment.has("image_data")) {
            return "image";
        }
        if (attachment.has("video_data")) {
            return "video";
        }
        return attachment.path("mime_type").asText("").startsWith("audio/") ? "audio" : "file";
    }

    private static @Nullable String address(JsonNode attachment) {
        for (String place : List.of("image_data", "video_data")) {
            String url = JsonFields.url(attachment.path(place).path("url"));
            if (url != null) {
                return url;
            }
        }
        return JsonFields.url(attachment.path("file_url"));
    }
}
