package plaza.ingestion.instagram.network;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.instagram.model.InstagramWall;
import plaza.ingestion.instagram.model.InstagramWords;
import plaza.ingestion.messenger.network.MessagingJson;
import plaza.ingestion.meta.network.Findings;
import plaza.ingestion.meta.network.HubEntry;
import plaza.ingestion.meta.network.HubWebhook;

/**
 * One webhook of object {@code instagram}. Apps with Facebook's login get {@code changes}; the documents of those with
 * Instagram's login show {@code field} and {@code value} in the entry itself: both are read.
 */
public final class InstagramJson {

    private static final List<JsonPointer> IDS = List.of(
            JsonPointer.compile("/id"),
            JsonPointer.compile("/comment_id"),
            JsonPointer.compile("/parent_id"),
            JsonPointer.compile("/media_id"),
            JsonPointer.compile("/media/id"),
            JsonPointer.compile("/from/id"));

    private final Instant receivedAt;
    private final MessagingJson messaging;

    private InstagramJson(Instant receivedAt) {
        this.receivedAt = receivedAt;
        this.messaging = new MessagingJson(InstagramWall.INSTAGRAM, receivedAt);
    }

    /** What the payload says; never throws, whatever the bytes are. */
    public static Reading read(byte[] payload, Instant receivedAt) {
        return HubWebhook.read(payload, "instagram", new InstagramJson(receivedAt)::entry);
    }

    private void entry(HubEntry entry, Findings findings) {
        entry.each(
                "changes",
                findings,
                (pointer, change) ->
                        findings.keep(pointer, change(entry, change), () -> entry.alone("changes", change)));
        if (entry.node().has("field")) {
            findings.keep(entry.pointer(), change(entry, entry.node()), entry::whole);
        }
        messaging.read(entry, findings);
    }

    private Mapped change(HubEntry entry, JsonNode change) {
        NetworkId account = entry.account();
        if (account == null) {
            return new Mapped.Bad(RejectedReason.NO_ACCOUNT, "entry.id is missing or no id");
        }
        String field = change.path("field").asText();
        JsonNode value = change.path("value");
        if (MessagingJson.isItem(field, value)) {
            return messaging.item(entry, value, "standby".equals(field));
        }
        return switch (field) {
            case "comments", "live_comments" ->
                words(entry, account, value, words -> InstagramWall.comment(words, receivedAt));
            case "mentions" -> words(entry, account, value, words -> InstagramWall.mention(words, receivedAt));
            default -> new Mapped.Nothing(IgnoredReason.UNKNOWN_FIELD);
        };
    }

    /** What words become. */
    private interface Mapping {

        Mapped of(InstagramWords words);
    }

    private static Mapped words(HubEntry entry, NetworkId account, JsonNode value, Mapping mapping) {
        if (!value.isObject()) {
            return new Mapped.Bad(RejectedReason.NOT_AN_OBJECT, "value is " + value.getNodeType());
        }
        Optional<String> oversized = JsonFields.oversized(value, IDS);
        return oversized.isPresent()
                ? new Mapped.Bad(
                        RejectedReason.INVALID_ID,
                        "value" + oversized.get() + " is longer than " + NetworkId.MAX_LENGTH + " characters")
                : mapping.of(read(account, entry.sentAt(), value));
    }

    private static InstagramWords read(NetworkId account, @Nullable Instant sentAt, JsonNode value) {
        NetworkId comment = JsonFields.id(value, "comment_id");
        NetworkId media = JsonFields.id(value.path("media"), "id");
        Instant at = first(JsonFields.time(value, "timestamp"), JsonFields.time(value, "created_time"), sentAt);
        return new InstagramWords(
                account,
                comment != null ? comment : JsonFields.id(value, "id"),
                media != null ? media : JsonFields.id(value, "media_id"),
                JsonFields.id(value, "parent_id"),
                from(value.path("from")),
                self(value.path("from")),
                new Content(JsonFields.text(value, "text", WireText.MAX_TEXT), List.of()),
                at,
                "edited".equals(JsonFields.word(value, "verb")));
    }

    private static @Nullable Person from(JsonNode from) {
        NetworkId id = JsonFields.id(from, "id");
        return id == null ? null : new Person(id, JsonFields.text(from, "username", WireText.MAX_NAME));
    }

    /** An account that comments on its own may be told under an id scoped to the app. */
    private static boolean self(JsonNode from) {
        NetworkId self = JsonFields.id(from, "self_ig_scoped_id");
        return self != null && self.equals(JsonFields.id(from, "id"));
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other, @Nullable Instant last) {
        if (one != null) {
            return one;
        }
        return other != null ? other : last;
    }
}
