package plaza.ingestion.facebook.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.ingestion.channel.model.Ignored;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.channel.model.Rejected;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.channel.network.NetworkJson;
import plaza.ingestion.facebook.model.FeedField;
import plaza.ingestion.facebook.model.Mapped;
import plaza.ingestion.facebook.model.PageFeed;

/** One webhook of object {@code page}, read change by change so that one bad change never costs the others. */
public final class PageJson {

    private static final String PAGE = "page";

    private final Instant receivedAt;
    private final Map<DedupeKey, Interaction> heard = new LinkedHashMap<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private PageJson(Instant receivedAt) {
        this.receivedAt = receivedAt;
    }

    /** What the payload says; never throws, whatever the bytes are. */
    public static Reading read(byte[] payload, Instant receivedAt) {
        return switch (NetworkJson.parse(payload)) {
            case NetworkJson.Parsed.Broken broken -> new Reading.Malformed(broken.detail());
            case NetworkJson.Parsed.Tree tree -> read(tree.root(), receivedAt);
        };
    }

    private static Reading read(JsonNode root, Instant receivedAt) {
        if (!root.isObject()) {
            return new Reading.Malformed("the root is not an object but " + root.getNodeType());
        }
        PageJson page = new PageJson(receivedAt);
        page.root(root);
        return new Reading.Understood(List.copyOf(page.heard.values()), page.ignored, page.rejected);
    }

    private void root(JsonNode root) {
        if (!PAGE.equals(root.path("object").asText())) {
            ignored.add(new Ignored("", IgnoredReason.UNKNOWN_OBJECT));
            return;
        }
        JsonNode entries = root.path("entry");
        if (isNothing(entries)) {
            return;
        }
        if (!entries.isArray()) {
            reject("/entry", RejectedReason.NOT_A_LIST, "entry is " + entries.getNodeType(), root);
            return;
        }
        for (int at = 0; at < entries.size(); at++) {
            entry("/entry/" + at, entries.get(at));
        }
    }

    private void entry(String pointer, JsonNode entry) {
        if (!entry.isObject()) {
            reject(pointer, RejectedReason.NOT_AN_OBJECT, "an entry is " + entry.getNodeType(), wrap(entry));
            return;
        }
        JsonNode changes = entry.path("changes");
        if (entry.has("messaging") || entry.has("standby")) {
            ignored.add(new Ignored(pointer + "/messaging", IgnoredReason.NOT_SUPPORTED));
        }
        if (isNothing(changes)) {
            return;
        }
        NetworkId page = JsonFields.id(entry, "id");
        if (page == null) {
            reject(pointer, RejectedReason.NO_ACCOUNT, "entry.id is missing or no id", wrap(entry));
        } else if (!changes.isArray()) {
            reject(pointer, RejectedReason.NOT_A_LIST, "changes is " + changes.getNodeType(), wrap(entry));
        } else {
            changes(pointer, entry, page, changes);
        }
    }

    private void changes(String pointer, JsonNode entry, NetworkId page, JsonNode changes) {
        Instant sentAt = JsonFields.time(entry, "time");
        for (int at = 0; at < changes.size(); at++) {
            change(pointer + "/changes/" + at, entry, page, sentAt, changes.get(at));
        }
    }

    private void change(String pointer, JsonNode entry, NetworkId page, @Nullable Instant sentAt, JsonNode change) {
        if (!change.isObject()) {
            reject(pointer, RejectedReason.NOT_AN_OBJECT, "a change is " + change.getNodeType(), wrap(entry, change));
            return;
        }
        Optional<FeedField> field = FeedField.find(change.path("field").asText());
        JsonNode value = change.path("value");
        if (field.isEmpty()) {
            ignored.add(new Ignored(pointer, IgnoredReason.UNKNOWN_FIELD));
        } else if (!value.isObject()) {
            reject(pointer, RejectedReason.NOT_AN_OBJECT, "value is " + value.getNodeType(), wrap(entry, change));
        } else {
            keep(pointer, entry, change, mapped(page, sentAt, field.get(), value));
        }
    }

    private Mapped mapped(NetworkId page, @Nullable Instant sentAt, FeedField field, JsonNode value) {
        return ChangeJson.oversizedId(value)
                .<Mapped>map(name -> new Mapped.Bad(
                        RejectedReason.INVALID_ID,
                        "value." + name + " is longer than " + NetworkId.MAX_LENGTH + " characters"))
                .orElseGet(() -> PageFeed.map(ChangeJson.read(page, sentAt, field, value), receivedAt));
    }

    private void keep(String pointer, JsonNode entry, JsonNode change, Mapped mapped) {
        switch (mapped) {
            case Mapped.Heard known -> heard.putIfAbsent(known.interaction().key(), known.interaction());
            case Mapped.Nothing nothing -> ignored.add(new Ignored(pointer, nothing.reason()));
            case Mapped.Bad bad -> reject(pointer, bad.reason(), bad.detail(), wrap(entry, change));
        }
    }

    private void reject(String pointer, RejectedReason reason, String detail, JsonNode payload) {
        rejected.add(new Rejected(pointer, reason, detail, NetworkJson.write(payload)));
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private static ObjectNode wrap(JsonNode entry) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("object", PAGE).putArray("entry").add(entry);
        return root;
    }

    private static ObjectNode wrap(JsonNode entry, JsonNode change) {
        ObjectNode alone = JsonNodeFactory.instance.objectNode();
        alone.set("id", entry.path("id"));
        if (entry.has("time")) {
            alone.set("time", entry.path("time"));
        }
        alone.putArray("changes").add(change);
        return wrap(alone);
    }
}
