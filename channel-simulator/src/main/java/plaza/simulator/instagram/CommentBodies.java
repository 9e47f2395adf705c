package plaza.simulator.instagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.simulator.network.Person;
import plaza.simulator.wall.Comment;
import plaza.simulator.wall.Post;
import plaza.simulator.wall.WallChange;
import plaza.simulator.webhook.JsonText;

/**
 * What happens in public as Instagram's webhooks say it: {@code comments} below the account's own media and
 * {@code mentions} below those of others, the latter with ids only. Instagram tells nothing of likes, of hiding and of
 * removals.
 */
final class CommentBodies {
    static final String COMMENTS = "comments";
    static final String MENTIONS = "mentions";

    private final Person account;
    private final Usernames usernames;

    CommentBodies(Person account, Usernames usernames) {
        this.account = account;
        this.usernames = usernames;
    }

    /** A change and the field under which it is told. */
    record Told(String field, WallChange change) {}

    /** @return empty where Instagram tells nothing */
    Optional<Told> told(WallChange change, boolean onOwnMedia) {
        if (change.act() != WallChange.Act.ADDED) {
            return Optional.empty();
        }
        boolean byAccount = change.actor().id().equals(account.id());
        return switch (change.thing()) {
            case Post ignored -> byAccount ? Optional.empty() : Optional.of(new Told(MENTIONS, change));
            case Comment ignored ->
                onOwnMedia
                        ? Optional.of(new Told(COMMENTS, change))
                        : Optional.of(new Told(MENTIONS, change)).filter(told -> !byAccount);
        };
    }

    String body(List<Told> some) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("object", "instagram");
        body.put("entry", some.stream().map(this::entry).toList());
        return JsonText.of(body);
    }

    private Map<String, Object> entry(Told told) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("field", told.field());
        change.put("value", told.field().equals(MENTIONS) ? mention(told) : comment(told));
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", account.id().value());
        entry.put("time", told.change().at().getEpochSecond());
        entry.put("changes", List.of(change));
        return entry;
    }

    private static Map<String, Object> mention(Told told) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("media_id", MentionedMedia.under(told.change().thing()).value());
        value.put("comment_id", told.change().thing().id().value());
        return value;
    }

    private Map<String, Object> comment(Told told) {
        Map<String, Object> from = new LinkedHashMap<>();
        from.put("id", told.change().actor().id().value());
        from.put("username", usernames.of(told.change().actor()));
        Map<String, Object> media = new LinkedHashMap<>();
        media.put("id", told.change().thing().postId().value());
        media.put("media_product_type", "FEED");
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("from", from);
        value.put("media", media);
        value.put("id", told.change().thing().id().value());
        if (told.change().thing() instanceof Comment reply) {
            reply.root().ifPresent(root -> value.put("parent_id", root.value()));
        }
        value.put("text", told.change().thing().content().text());
        return value;
    }
}
