package plaza.ingestion.messenger.network;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.WireText;
import plaza.ingestion.channel.network.JsonFields;

/** What comes with a private message. */
final class AttachmentsJson {

    private static final int MAX_ATTACHMENTS = 100;

    private static final List<JsonPointer> URLS = pointers(
            "/payload/url",
            "/url",
            "/payload/elements/0/default_action/url",
            "/payload/elements/0/image_url",
            "/payload/product/elements/0/image_url",
            "/payload/buttons/0/url");
    private static final List<JsonPointer> NAMES = pointers(
            "/title",
            "/payload/title",
            "/payload/text",
            "/payload/elements/0/title",
            "/payload/product/elements/0/title",
            "/payload/buttons/0/title");
    private static final List<JsonPointer> IDS = pointers(
            "/payload/sticker_id", "/payload/attachment_id", "/payload/reel_video_id", "/payload/ig_post_media_id");

    private AttachmentsJson() {}

    /** Everything that hangs on the message, each once. */
    static List<Attachment> of(JsonNode message) {
        List<Attachment> found = new ArrayList<>();
        for (JsonNode each : message.path("attachments")) {
            add(found, attachment(each));
        }
        story(message.path("reply_to").path("story"), found);
        if (found.isEmpty()) {
            stickerOrNothing(message, found);
        }
        return found;
    }

    private static Attachment attachment(JsonNode node) {
        String word = JsonFields.word(node, "type");
        boolean sticker = node.path("payload").hasNonNull("sticker_id");
        JsonNode coordinates = node.path("payload").path("coordinates");
        String place = JsonFields.geo(coordinates.path("lat"), coordinates.path("long"));
        return new Attachment(
                sticker ? "sticker" : word == null ? "unknown" : word,
                first(node, IDS)
                        .map(JsonFields::id)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                place != null ? place : url(node),
                name(node),
                null);
    }

    private static @Nullable String url(JsonNode node) {
        return first(node, URLS)
                .map(JsonFields::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String name(JsonNode node) {
        return first(node, NAMES)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(text -> !text.isEmpty())
                .map(text -> WireText.clean(text, WireText.MAX_NAME))
                .findFirst()
                .orElse(null);
    }

    /** The story that is answered is shown beside the answer; its address expires with it. */
    private static void story(JsonNode story, List<Attachment> found) {
        NetworkId id = JsonFields.id(story, "id");
        String url = JsonFields.url(story.path("url"));
        if (id != null || url != null) {
            found.add(new Attachment("story", id, url));
        }
    }

    private static void stickerOrNothing(JsonNode message, List<Attachment> found) {
        NetworkId sticker = JsonFields.id(message, "sticker_id");
        if (sticker != null) {
            found.add(new Attachment("sticker", sticker, null));
        } else if (Boolean.TRUE.equals(JsonFields.flag(message, "is_unsupported"))) {
            found.add(new Attachment("unsupported", null, null));
        }
    }

    /** For a time a sticker comes twice, as an image and as itself. */
    private static void add(List<Attachment> found, Attachment attachment) {
        boolean twice = "sticker".equals(attachment.type())
                && found.stream()
                        .anyMatch(each -> "sticker".equals(each.type()) && Objects.equals(each.id(), attachment.id()));
        if (!twice && found.size() < MAX_ATTACHMENTS) {
            found.add(attachment);
        }
    }

    private static Stream<JsonNode> first(JsonNode node, List<JsonPointer> places) {
        return places.stream().map(node::at);
    }

    private static List<JsonPointer> pointers(String... places) {
        return Stream.of(places).map(JsonPointer::compile).toList();
    }
}
