package plaza.simulator.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Person;
import plaza.simulator.wall.Comment;
import plaza.simulator.wall.FacebookTime;
import plaza.simulator.wall.Post;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;

/** Things of the wall as nodes of the Graph API, field by field. A field without a value is left out, as there. */
final class GraphNodes {
    private static final FieldSelection USUAL_FOR_COMMENT = FieldSelection.of("created_time", "from", "message", "id");
    private static final FieldSelection USUAL_FOR_POST = FieldSelection.of("created_time", "message", "id");
    private static final FieldSelection USUAL_FOR_PERSON = FieldSelection.of("name", "id");
    private static final Duration PRIVATE_REPLY_WITHIN = Duration.ofDays(7);

    private final Wall wall;
    private final Instant now;
    private final String origin;
    private final Predicate<ExternalId> hasPrivateReply;
    private final Map<String, Field<Comment>> commentFields = new LinkedHashMap<>();
    private final Map<String, Field<Post>> postFields = new LinkedHashMap<>();

    private interface Field<T> {
        @Nullable Object of(T thing, FieldSelection within);
    }

    GraphNodes(Wall wall, Instant now, String origin, Predicate<ExternalId> hasPrivateReply) {
        this.wall = wall;
        this.now = now;
        this.origin = origin;
        this.hasPrivateReply = hasPrivateReply;
        common(commentFields);
        common(postFields);
        commentFields.put("parent", (comment, within) -> parent(comment, within));
        commentFields.put(
                "object", (comment, within) -> Map.of("id", comment.postId().value()));
        commentFields.put("attachment", (comment, within) -> attachment(comment));
        commentFields.put("message_tags", (comment, within) -> null);
        commentFields.put("can_comment", (comment, within) -> true);
        commentFields.put("can_like", (comment, within) -> true);
        commentFields.put("can_remove", (comment, within) -> true);
        commentFields.put("can_hide", (comment, within) -> !wall.isPage(comment.author()));
        commentFields.put("can_reply_privately", (comment, within) -> canReplyPrivately(comment));
        commentFields.put("is_private", (comment, within) -> false);
        postFields.put("updated_time", (post, within) -> FacebookTime.text(lastTouched(post)));
        postFields.put("is_published", (post, within) -> true);
        postFields.put("status_type", (post, within) -> "mobile_status_update");
        postFields.put("promotion_status", (post, within) -> "inactive");
        postFields.put("attachments", (post, within) -> null);
        postFields.put("story", (post, within) -> null);
    }

    private <T extends Publication> void common(Map<String, Field<T>> fields) {
        fields.put("id", (thing, within) -> thing.id().value());
        fields.put("from", (thing, within) -> person(thing.author(), within));
        fields.put("message", (thing, within) -> thing.content().text());
        fields.put(
                "created_time",
                (thing, within) -> FacebookTime.text(thing.content().at()));
        fields.put("permalink_url", (thing, within) -> origin + "/#" + thing.id());
        fields.put("is_hidden", (thing, within) -> thing.content().hidden());
        fields.put("like_count", (thing, within) -> thing.content().likes().size());
        fields.put("user_likes", (thing, within) -> thing.content().likes().stream()
                .anyMatch(wall::isPage));
        fields.put("comment_count", (thing, within) -> wall.commentsUnder(thing).size());
        fields.put("likes", (thing, within) -> likes(thing));
        fields.put("comments", (thing, within) -> Map.of("data", nodes(wall.commentsUnder(thing), within)));
    }

    /** @return the first field that such a node does not have */
    Optional<String> findUnknownField(Publication thing, FieldSelection asked) {
        return switch (thing) {
            case Post ignored -> findUnknown(asked, postFields);
            case Comment ignored -> findUnknownInComments(asked);
        };
    }

    Optional<String> findUnknownInComments(FieldSelection asked) {
        return findUnknown(asked, commentFields);
    }

    Optional<String> findUnknownInPosts(FieldSelection asked) {
        return findUnknown(asked, postFields);
    }

    private static <T> Optional<String> findUnknown(FieldSelection asked, Map<String, Field<T>> known) {
        return asked.names().stream().filter(name -> !known.containsKey(name)).findFirst();
    }

    Map<String, Object> node(Publication thing, FieldSelection asked) {
        return switch (thing) {
            case Post post -> select(post, asked.orElse(USUAL_FOR_POST).with("id"), postFields);
            case Comment comment ->
                select(comment, asked.orElse(USUAL_FOR_COMMENT).with("id"), commentFields);
        };
    }

    List<Map<String, Object>> nodes(List<? extends Publication> things, FieldSelection asked) {
        return things.stream().map(thing -> node(thing, asked)).toList();
    }

    Map<String, Object> person(Person person, FieldSelection asked) {
        Map<String, Function<Person, Object>> known =
                Map.of("id", someone -> someone.id().value(), "name", Person::name);
        Map<String, Object> node = new LinkedHashMap<>();
        for (String name : asked.orElse(USUAL_FOR_PERSON).names()) {
            Optional.ofNullable(known.get(name)).ifPresent(field -> node.put(name, field.apply(person)));
        }
        node.putIfAbsent("id", person.id().value());
        return node;
    }

    Map<String, Object> likes(Publication thing) {
        return Map.of(
                "data",
                thing.content().likes().stream()
                        .map(person -> person(person, FieldSelection.NONE))
                        .toList());
    }

    private static <T> Map<String, Object> select(T thing, FieldSelection asked, Map<String, Field<T>> known) {
        Map<String, Object> node = new LinkedHashMap<>();
        asked.fields().forEach((name, within) -> Optional.ofNullable(known.get(name))
                .map(field -> field.of(thing, within))
                .ifPresent(value -> node.put(name, value)));
        return node;
    }

    private static @Nullable Object attachment(Comment comment) {
        return comment.content().attachments().stream()
                .findFirst()
                .map(photo -> Map.of(
                        "type", "photo",
                        "url", photo.url(),
                        "media", Map.of("image", Map.of("src", photo.url()))))
                .orElse(null);
    }

    private @Nullable Object parent(Comment comment, FieldSelection within) {
        return comment.root()
                .flatMap(wall::find)
                .map(root -> node(root, within))
                .orElse(null);
    }

    private boolean canReplyPrivately(Comment comment) {
        return !wall.isPage(comment.author())
                && !hasPrivateReply.test(comment.id())
                && comment.content().at().plus(PRIVATE_REPLY_WITHIN).isAfter(now);
    }

    private Instant lastTouched(Post post) {
        return wall.commentsUnder(post).stream()
                .map(comment -> comment.content().at())
                .max(Instant::compareTo)
                .orElse(post.content().editedAt().orElse(post.content().at()));
    }
}
