package plaza.ingestion.facebook.network;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Person;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.facebook.model.FeedField;
import plaza.ingestion.facebook.model.FeedIds;
import plaza.ingestion.facebook.model.PageChange;

/** Reads {@code value} of one change, by all the names that API versions gave to its parts. */
final class ChangeJson {

    private static final List<String> IDS = List.of(
            "post_id",
            "comment_id",
            "parent_id",
            "photo_id",
            "video_id",
            "album_id",
            "event_id",
            "share_id",
            "open_graph_story_id",
            "sender_id",
            "user_id",
            "reviewer_id",
            "leadgen_id",
            "form_id");
    private static final List<String> MEDIA_IDS = List.of("photo_id", "video_id", "album_id", "event_id", "share_id");
    private static final int MAX_ATTACHMENTS = 100;

    private ChangeJson() {}

    /** The change as told. */
    static PageChange read(NetworkId page, @Nullable Instant sentAt, FeedField field, JsonNode value) {
        return new PageChange(
                page,
                sentAt,
                field,
                JsonFields.word(value, "item"),
                JsonFields.word(value, "verb"),
                ids(value),
                from(value),
                new Content(message(value), attachments(value), details(value)),
                JsonFields.time(value, "created_time"),
                firstFlag(JsonFields.flag(value, "published"), JsonFields.flag(value, "is_published")),
                JsonFields.flag(value.path("post"), "is_published"),
                JsonFields.word(value, "reaction_type"));
    }

    /** The name of an id that no network would give, because it is far too long. */
    static Optional<String> oversizedId(JsonNode value) {
        if (JsonFields.isOversized(value.path("from").path("id"))) {
            return Optional.of("from.id");
        }
        for (String name : IDS) {
            if (JsonFields.isOversized(value.path(name))) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static FeedIds ids(JsonNode value) {
        NetworkId post = JsonFields.id(value, "post_id");
        return new FeedIds(
                post != null ? post : JsonFields.id(value.path("post"), "id"),
                JsonFields.id(value, "comment_id"),
                JsonFields.id(value, "parent_id"),
                mediaId(value),
                JsonFields.id(value, "open_graph_story_id"));
    }

    private static @Nullable NetworkId mediaId(JsonNode value) {
        for (String name : MEDIA_IDS) {
            NetworkId id = JsonFields.id(value, name);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    private static @Nullable Person from(JsonNode value) {
        NetworkId from = JsonFields.id(value.path("from"), "id");
        if (from != null) {
            return new Person(from, JsonFields.text(value.path("from"), "name", WireText.MAX_NAME));
        }
        NetworkId reviewer = JsonFields.id(value, "reviewer_id");
        if (reviewer != null) {
            return new Person(reviewer, JsonFields.text(value, "reviewer_name", WireText.MAX_NAME));
        }
        NetworkId sender = JsonFields.id(value, "sender_id");
        NetworkId user = sender != null ? sender : JsonFields.id(value, "user_id");
        return user == null ? null : new Person(user, JsonFields.text(value, "sender_name", WireText.MAX_NAME));
    }

    private static @Nullable String message(JsonNode value) {
        for (String name : List.of("message", "review_text", "story")) {
            String text = JsonFields.text(value, name, WireText.MAX_TEXT);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private static Map<Detail, String> details(JsonNode value) {
        String recommendation = JsonFields.word(value, "recommendation_type");
        String rating = recommendation != null ? recommendation : JsonFields.word(value, "rating");
        return rating == null ? Map.of() : Map.of(Detail.RATING, rating);
    }

    private static List<Attachment> attachments(JsonNode value) {
        List<Attachment> found = new ArrayList<>();
        String item = JsonFields.word(value, "item");
        add(found, "image", null, JsonFields.url(value.path("photo")));
        add(found, "video", null, JsonFields.url(value.path("video")));
        value.path("photos").forEach(photo -> add(found, "image", null, JsonFields.url(photo)));
        value.path("photo_ids").forEach(photo -> add(found, "image", JsonFields.id(photo), null));
        if (!"comment".equals(item)) {
            add(found, linkType(value, item), linkId(value), JsonFields.url(value.path("link")));
        }
        return found;
    }

    private static String linkType(JsonNode value, @Nullable String item) {
        if ("video".equals(item) || value.has("video_id")) {
            return "video";
        }
        return "photo".equals(item) || value.has("photo_id") ? "image" : "link";
    }

    private static @Nullable NetworkId linkId(JsonNode value) {
        NetworkId video = JsonFields.id(value, "video_id");
        return video != null ? video : JsonFields.id(value, "photo_id");
    }

    private static void add(List<Attachment> found, String type, @Nullable NetworkId id, @Nullable String url) {
        if ((id != null || url != null) && found.size() < MAX_ATTACHMENTS) {
            found.add(new Attachment(type, id, url));
        }
    }

    private static @Nullable Boolean firstFlag(@Nullable Boolean first, @Nullable Boolean second) {
        return first != null ? first : second;
    }
}
