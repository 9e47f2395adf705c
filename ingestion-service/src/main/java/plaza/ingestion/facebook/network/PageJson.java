package plaza.ingestion.facebook.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.network.NetworkJson;
import plaza.ingestion.facebook.model.FeedField;
import plaza.ingestion.facebook.model.PageFeed;
import plaza.ingestion.facebook.model.PageField;
import plaza.ingestion.messenger.network.MessagingJson;
import plaza.ingestion.meta.model.Happening;
import plaza.ingestion.meta.model.PrivateTalk;
import plaza.ingestion.meta.model.Talk;
import plaza.ingestion.meta.network.Findings;
import plaza.ingestion.meta.network.HubEntry;
import plaza.ingestion.meta.network.HubWebhook;

/** One webhook of object {@code page}: changes of the page, and Messenger's items beside them. */
public final class PageJson {

    private final Instant receivedAt;
    private final MessagingJson messaging;

    private PageJson(Instant receivedAt) {
        this.receivedAt = receivedAt;
        this.messaging = new MessagingJson(PageFeed.FACEBOOK, receivedAt);
    }

    /** What the payload says; never throws, whatever the bytes are. */
    public static Reading read(byte[] payload, Instant receivedAt) {
        return HubWebhook.read(payload, "page", new PageJson(receivedAt)::entry);
    }

    private void entry(HubEntry entry, Findings findings) {
        entry.each(
                "changes",
                findings,
                (pointer, change) ->
                        findings.keep(pointer, change(entry, change), () -> entry.alone("changes", change)));
        messaging.read(entry, findings);
    }

    private Mapped change(HubEntry entry, JsonNode change) {
        NetworkId page = entry.account();
        if (page == null) {
            return new Mapped.Bad(RejectedReason.NO_ACCOUNT, "entry.id is missing or no id");
        }
        String field = change.path("field").asText();
        JsonNode value = change.path("value");
        if (MessagingJson.isItem(field, value)) {
            return messaging.item(entry, value, "standby".equals(field));
        }
        return PageField.find(field)
                .map(known -> change(entry, page, known, change))
                .orElseGet(() -> new Mapped.Nothing(IgnoredReason.UNKNOWN_FIELD));
    }

    private Mapped change(HubEntry entry, NetworkId page, PageField field, JsonNode change) {
        JsonNode value = change.path("value");
        return switch (field) {
            case PageField.Wall wall -> value.isObject() ? feed(entry, page, wall.field(), value) : noObject(value);
            case PageField.Leads _ -> value.isObject() ? lead(entry, page, value) : noObject(value);
            case PageField.OfThePage about -> about(entry, page, about, change);
        };
    }

    private Mapped feed(HubEntry entry, NetworkId page, FeedField field, JsonNode value) {
        return ChangeJson.oversizedId(value)
                .<Mapped>map(PageJson::oversized)
                .orElseGet(() -> PageFeed.map(ChangeJson.read(page, entry.sentAt(), field, value), receivedAt));
    }

    private Mapped lead(HubEntry entry, NetworkId page, JsonNode value) {
        Optional<String> oversized = ChangeJson.oversizedId(value);
        return oversized.isPresent()
                ? oversized(oversized.get())
                : PageFeed.lead(LeadJson.read(page, entry.sentAt(), value), receivedAt);
    }

    /** Of the page itself: told to whoever looks after it, whatever it is. */
    private Mapped about(HubEntry entry, NetworkId page, PageField.OfThePage field, JsonNode change) {
        Talk talk = new Talk(new AccountRef(PageFeed.FACEBOOK, page), null, null, false, entry.sentAt());
        Happening about =
                new Happening.Signal(Kind.ADMIN, new Verb(field.name()), Content.NONE, NetworkJson.write(change));
        return PrivateTalk.map(talk, about, receivedAt);
    }

    private static Mapped oversized(String name) {
        return new Mapped.Bad(
                RejectedReason.INVALID_ID, "value." + name + " is longer than " + NetworkId.MAX_LENGTH + " characters");
    }

    private static Mapped noObject(JsonNode value) {
        return new Mapped.Bad(RejectedReason.NOT_AN_OBJECT, "value is " + value.getNodeType());
    }
}
