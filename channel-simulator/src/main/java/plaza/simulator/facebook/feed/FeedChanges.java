package plaza.simulator.facebook.feed;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.simulator.network.Attachment;
import plaza.simulator.network.Person;
import plaza.simulator.wall.Comment;
import plaza.simulator.wall.Content;
import plaza.simulator.wall.FacebookTime;
import plaza.simulator.wall.Post;
import plaza.simulator.wall.Publication;
import plaza.simulator.wall.Wall;
import plaza.simulator.wall.WallChange;

/**
 * A change of the wall in the words of the page feed webhook: items {@code status} (the page's posts), {@code post}
 * (visitors' posts), {@code comment}, {@code reaction}; verbs {@code add}, {@code edited}, {@code remove},
 * {@code hide}, {@code unhide}.
 */
final class FeedChanges {
    private final Wall wall;

    FeedChanges(Wall wall) {
        this.wall = wall;
    }

    FeedPayload.Value valueOf(WallChange change) {
        return switch (change.act()) {
            case LIKED, UNLIKED -> reaction(change);
            case ADDED, EDITED, REMOVED, HIDDEN, UNHIDDEN ->
                switch (change.thing()) {
                    case Post post -> post(change, post);
                    case Comment comment -> comment(change, comment);
                };
        };
    }

    private FeedPayload.Value post(WallChange change, Post post) {
        boolean ours = wall.isPage(post.author());
        return new FeedPayload.Value(
                from(change.actor()),
                null,
                message(change),
                null,
                post.id().value(),
                null,
                ours ? null : wall.page().id().value(),
                createdTime(change),
                ours && change.act() != WallChange.Act.REMOVED ? "status" : "post",
                null,
                ours ? 1 : null,
                null,
                verb(change));
    }

    private FeedPayload.Value comment(WallChange change, Comment comment) {
        return new FeedPayload.Value(
                from(change.actor()),
                change.act() == WallChange.Act.REMOVED ? null : context(comment),
                message(change),
                change.act() == WallChange.Act.REMOVED ? null : photo(comment),
                comment.postId().value(),
                comment.id().value(),
                null,
                createdTime(change),
                "comment",
                comment.parentId().value(),
                null,
                null,
                verb(change));
    }

    private FeedPayload.Value reaction(WallChange change) {
        Publication thing = change.thing();
        return new FeedPayload.Value(
                from(change.actor()),
                null,
                null,
                null,
                thing.postId().value(),
                thing instanceof Comment ? thing.id().value() : null,
                null,
                change.at().getEpochSecond(),
                "reaction",
                thing instanceof Comment comment
                        ? comment.parentId().value()
                        : thing.postId().value(),
                null,
                "like",
                verb(change));
    }

    private FeedPayload.PostContext context(Comment comment) {
        Optional<Instant> written =
                wall.find(comment.postId()).map(post -> post.content().at());
        return new FeedPayload.PostContext(
                "mobile_status_update",
                true,
                FacebookTime.text(written.orElse(comment.content().at())),
                "https://www.facebook.com/" + comment.postId().value().replace("_", "/posts/"),
                "inactive",
                comment.postId().value());
    }

    /** Facebook repeats the text with hide and unhide, and says none with a removal or beside a photo alone. */
    private static @Nullable String message(WallChange change) {
        Content content = change.thing().content();
        boolean isPhotoAlone =
                content.text().isBlank() && !content.attachments().isEmpty();
        return change.act() == WallChange.Act.REMOVED || isPhotoAlone ? null : content.text();
    }

    private static @Nullable String photo(Comment comment) {
        return comment.content().attachments().stream()
                .findFirst()
                .map(Attachment::url)
                .orElse(null);
    }

    private static long createdTime(WallChange change) {
        return switch (change.act()) {
            case ADDED, EDITED -> change.thing().content().at().getEpochSecond();
            case REMOVED, HIDDEN, UNHIDDEN, LIKED, UNLIKED -> change.at().getEpochSecond();
        };
    }

    private static String verb(WallChange change) {
        return switch (change.act()) {
            case ADDED, LIKED -> "add";
            case EDITED -> "edited";
            case REMOVED, UNLIKED -> "remove";
            case HIDDEN -> "hide";
            case UNHIDDEN -> "unhide";
        };
    }

    private static FeedPayload.From from(Person person) {
        return new FeedPayload.From(person.id().value(), person.name());
    }
}
