package plaza.simulator.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import plaza.simulator.instagram.MentionedMedia;
import plaza.simulator.instagram.Usernames;
import plaza.simulator.network.Person;
import plaza.simulator.wall.Comment;
import plaza.simulator.wall.FacebookTime;
import plaza.simulator.wall.Post;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;

/** Media and comments as nodes of the Graph API, field by field. A field without a value is left out, as there. */
final class InstagramNodes {
    private static final FieldSelection USUAL_FOR_COMMENT = FieldSelection.of("timestamp", "text", "id");
    private static final FieldSelection USUAL_FOR_MEDIA = FieldSelection.of("id");

    private final Wall wall;
    private final Usernames usernames;
    private final String origin;
    private final Map<String, BiFunction<Publication, FieldSelection, Optional<Object>>> commentFields =
            new LinkedHashMap<>();
    private final Map<String, BiFunction<Publication, FieldSelection, Optional<Object>>> mediaFields =
            new LinkedHashMap<>();

    InstagramNodes(Wall wall, Usernames usernames, String origin) {
        this.wall = wall;
        this.usernames = usernames;
        this.origin = origin;
        commentFields.put("id", (thing, within) -> Optional.of(thing.id().value()));
        commentFields.put("text", (thing, within) -> Optional.of(thing.content().text()));
        commentFields.put("timestamp", (thing, within) -> Optional.of(time(thing)));
        commentFields.put("username", (thing, within) -> Optional.of(usernames.of(thing.author())));
        commentFields.put("from", (thing, within) -> Optional.of(from(thing.author())));
        commentFields.put(
                "hidden", (thing, within) -> Optional.of(thing.content().hidden()));
        commentFields.put(
                "like_count",
                (thing, within) -> Optional.of(thing.content().likes().size()));
        commentFields.put("media", (thing, within) -> Optional.of(Map.of("id", mediaOf(thing))));
        commentFields.put("parent_id", (thing, within) -> parent(thing));
        commentFields.put("replies", (thing, within) -> Optional.of(Map.of("data", replies(thing, within))));
        mediaFields.put("id", (thing, within) -> Optional.of(thing.id().value()));
        mediaFields.put(
                "caption", (thing, within) -> Optional.of(thing.content().text()));
        mediaFields.put("timestamp", (thing, within) -> Optional.of(time(thing)));
        mediaFields.put("media_type", (thing, within) -> Optional.of("IMAGE"));
        mediaFields.put("media_product_type", (thing, within) -> Optional.of("FEED"));
        mediaFields.put("permalink", (thing, within) -> Optional.of(this.origin + "/#" + thing.id()));
        mediaFields.put("username", (thing, within) -> Optional.of(usernames.of(thing.author())));
        mediaFields.put(
                "owner",
                (thing, within) -> Optional.of(Map.of("id", thing.author().id().value())));
        mediaFields.put(
                "like_count",
                (thing, within) -> Optional.of(thing.content().likes().size()));
        mediaFields.put(
                "comments_count",
                (thing, within) -> Optional.of(wall.commentsUnder(thing).size()));
        mediaFields.put("comments", (thing, within) -> Optional.of(Map.of("data", topLevel(thing, within))));
    }

    /** A mention stands alone below somebody else's media, and is a comment all the same. */
    private boolean isMedia(Publication thing) {
        return thing instanceof Post && wall.isPage(thing.author());
    }

    Optional<String> findUnknownField(Publication thing, FieldSelection asked) {
        return findUnknownField(isMedia(thing), asked);
    }

    Optional<String> findUnknownField(boolean ofMedia, FieldSelection asked) {
        return asked.names().stream()
                .filter(name -> !(ofMedia ? mediaFields : commentFields).containsKey(name))
                .findFirst();
    }

    Map<String, Object> node(Publication thing, FieldSelection asked) {
        boolean media = isMedia(thing);
        FieldSelection fields =
                asked.orElse(media ? USUAL_FOR_MEDIA : USUAL_FOR_COMMENT).with("id");
        Map<String, Object> node = new LinkedHashMap<>();
        fields.fields().forEach((name, within) -> Optional.ofNullable((media ? mediaFields : commentFields).get(name))
                .flatMap(field -> field.apply(thing, within))
                .ifPresent(value -> node.put(name, value)));
        return node;
    }

    private List<Map<String, Object>> topLevel(Publication media, FieldSelection within) {
        return wall.commentsUnder(media).stream()
                .filter(comment -> comment.root().isEmpty())
                .map(comment -> node(comment, within))
                .toList();
    }

    private List<Map<String, Object>> replies(Publication comment, FieldSelection within) {
        return wall.commentsUnder(comment).stream()
                .map(reply -> node(reply, within))
                .toList();
    }

    private String mediaOf(Publication thing) {
        boolean ours = wall.find(thing.postId())
                .map(post -> wall.isPage(post.author()))
                .orElse(false);
        return ours ? thing.postId().value() : MentionedMedia.under(thing).value();
    }

    private static Optional<Object> parent(Publication thing) {
        return thing instanceof Comment comment ? comment.root().map(root -> root.value()) : Optional.empty();
    }

    private Map<String, Object> from(Person person) {
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("id", person.id().value());
        from.put("username", usernames.of(person));
        return from;
    }

    private static String time(Publication thing) {
        return FacebookTime.text(thing.content().at());
    }
}
