package plaza.ingestion.facebook.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Content;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.ingestion.channel.model.Detail;
import plaza.ingestion.channel.model.Direction;
import plaza.ingestion.channel.model.IgnoredReason;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.Mapped;
import plaza.ingestion.channel.model.Mapped.Bad;
import plaza.ingestion.channel.model.Mapped.Heard;
import plaza.ingestion.channel.model.Mapped.Nothing;
import plaza.ingestion.channel.model.Nature;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OrderKey;
import plaza.ingestion.channel.model.People;
import plaza.ingestion.channel.model.Place;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.model.Times;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.model.Visibility;

/** From a change of a page's feed to an interaction: pure, total, the same for every delivery of the same change. */
public final class PageFeed {

    /** The channel's name. */
    public static final ChannelName FACEBOOK = new ChannelName("facebook");

    private PageFeed() {}

    /** What the change became; {@code receivedAt} stands in only where Facebook tells no time at all. */
    public static Mapped map(PageChange change, Instant receivedAt) {
        FeedItem item = item(change);
        if (item == null) {
            return new Nothing(IgnoredReason.UNKNOWN_ITEM);
        }
        Kind kind = kind(change.field(), item);
        Verb verb = verb(kind, change.verb());
        return verb == null ? new Nothing(IgnoredReason.UNKNOWN_VERB) : map(change, kind, item, verb, receivedAt);
    }

    private static Mapped map(PageChange change, Kind kind, FeedItem item, Verb verb, Instant receivedAt) {
        return switch (item) {
            case REACTION, LIKE -> new Heard(reaction(change, verb, receivedAt));
            case RATING -> post(change, kind, verb, reviewId(change.ids()), receivedAt);
            case COMMENT -> comment(change, kind, verb, receivedAt);
            case STATUS, POST, PHOTO, VIDEO, SHARE, LINK, NOTE, QUESTION, MILESTONE, COUPON, STORY, ALBUM, EVENT ->
                isMentionInComment(change)
                        ? comment(change, kind, verb, receivedAt)
                        : post(change, kind, verb, change.ids().postItself(), receivedAt);
        };
    }

    /** A filled-in form; what stands in it has to be read from the Graph API. */
    public static Mapped lead(Lead lead, Instant receivedAt) {
        NetworkId id = lead.id();
        if (id == null) {
            return new Bad(RejectedReason.NO_ID, "a lead needs value.leadgen_id");
        }
        AccountRef account = new AccountRef(FACEBOOK, lead.page());
        String advertisement = lead.advertisement();
        Instant at = lead.at();
        Content content = new Content(
                lead.words(), List.of(), advertisement == null ? Map.of() : Map.of(Detail.REFERRAL, advertisement));
        return new Heard(new Interaction(
                lead.isCompletion()
                        ? DedupeKey.edited(account, id, at, content)
                        : DedupeKey.created(account, Kind.LEAD, id),
                account,
                new Nature(
                        Kind.LEAD,
                        lead.isCompletion() ? Verb.EDITED : Verb.CREATED,
                        Visibility.PRIVATE,
                        Direction.INBOUND),
                new Place(id, lead.form(), null, OrderKey.inPrivate(account, id)),
                People.author(null),
                content,
                new Times(at, at == null ? receivedAt : at, receivedAt)));
    }

    private static Mapped comment(PageChange change, Kind kind, Verb verb, Instant receivedAt) {
        NetworkId comment = change.ids().comment();
        NetworkId root = change.ids().rootComment();
        if (comment == null || root == null) {
            return new Bad(RejectedReason.NO_ID, "a comment needs value.comment_id");
        }
        NetworkId thread = change.ids().post();
        NetworkId parent = change.ids().parent() != null ? change.ids().parent() : thread;
        AccountRef account = account(change);
        Place place = new Place(comment, thread, parent, OrderKey.inPublic(account, root));
        return new Heard(interaction(change, kind, verb, place, comment, receivedAt));
    }

    private static Mapped post(PageChange change, Kind kind, Verb verb, @Nullable NetworkId id, Instant receivedAt) {
        if (id == null) {
            return new Bad(RejectedReason.NO_ID, "a post needs value.post_id or the id of its photo, video or album");
        }
        Place place = new Place(id, id, null, OrderKey.inPublic(account(change), id));
        return new Heard(interaction(change, kind, verb, place, id, receivedAt));
    }

    private static Interaction interaction(
            PageChange change, Kind kind, Verb verb, Place place, NetworkId id, Instant receivedAt) {
        boolean spoken = verb.equals(Verb.CREATED) || verb.equals(Verb.EDITED);
        Content content = verb.equals(Verb.REMOVED) ? Content.NONE : change.content();
        return new Interaction(
                key(change, kind, verb, id, content),
                account(change),
                new Nature(kind, verb, visibility(change, kind), spoken ? direction(change) : null),
                place,
                spoken ? People.author(change.from()) : People.actor(change.from()),
                content,
                times(change, verb, receivedAt));
    }

    private static Interaction reaction(PageChange change, Verb verb, Instant receivedAt) {
        AccountRef account = account(change);
        NetworkId target = change.ids().target();
        NetworkId root = change.ids().targetRoot();
        // "Likes this page" has no target: it is the page itself that is liked.
        NetworkId liked = target == null ? change.page() : target;
        OrderKey order = OrderKey.inPublic(account, root == null ? change.page() : root);
        String which = change.reaction() == null ? "like" : change.reaction();
        return new Interaction(
                DedupeKey.reaction(account, liked, change.from(), verb, which, networkTime(change)),
                account,
                new Nature(Kind.REACTION, verb, visibility(change, Kind.REACTION), direction(change)),
                new Place(null, change.ids().post(), target, order),
                People.author(change.from()),
                Content.of(Map.of(Detail.REACTION, which)),
                times(change, verb, receivedAt));
    }

    private static DedupeKey key(PageChange change, Kind kind, Verb verb, NetworkId id, Content content) {
        if (verb.equals(Verb.CREATED)) {
            return DedupeKey.created(account(change), kind, id);
        }
        return verb.equals(Verb.EDITED)
                ? DedupeKey.edited(account(change), id, networkTime(change), content)
                : DedupeKey.done(account(change), id, verb, networkTime(change));
    }

    private static @Nullable FeedItem item(PageChange change) {
        String word = change.item();
        if (word == null) {
            return change.field() == FeedField.MENTION ? FeedItem.POST : null;
        }
        return FeedItem.find(word).orElse(null);
    }

    private static Kind kind(FeedField field, FeedItem item) {
        return switch (item) {
            case REACTION, LIKE -> Kind.REACTION;
            case RATING -> Kind.REVIEW;
            case COMMENT -> field == FeedField.MENTION ? Kind.MENTION : Kind.COMMENT;
            case STATUS, POST, PHOTO, VIDEO, SHARE, LINK, NOTE, QUESTION, MILESTONE, COUPON, STORY, ALBUM, EVENT ->
                field == FeedField.MENTION ? Kind.MENTION : Kind.POST;
        };
    }

    private static @Nullable Verb verb(Kind kind, @Nullable String word) {
        if (word == null) {
            return null;
        }
        return (kind == Kind.REACTION ? FeedVerb.ofReaction(word) : FeedVerb.ofThing(word)).orElse(null);
    }

    /** The test button says item post, and tells a comment. */
    private static boolean isMentionInComment(PageChange change) {
        return change.field() == FeedField.MENTION && change.ids().comment() != null;
    }

    private static @Nullable NetworkId reviewId(FeedIds ids) {
        return ids.story() != null ? ids.story() : ids.post();
    }

    /** A comment below an advertisement's dark post is seen by all who see the advertisement. */
    private static Visibility visibility(PageChange change, Kind kind) {
        boolean ownPost = kind == Kind.POST;
        boolean hiddenPost = ownPost && Boolean.FALSE.equals(change.postPublished());
        boolean unpublished = Boolean.FALSE.equals(change.published()) || hiddenPost;
        return unpublished ? Visibility.UNPUBLISHED : Visibility.PUBLIC;
    }

    private static Direction direction(PageChange change) {
        boolean byPage = change.from() != null && change.from().id().equals(change.page());
        return byPage ? Direction.OUTBOUND : Direction.INBOUND;
    }

    private static Times times(PageChange change, Verb verb, Instant receivedAt) {
        Instant told = networkTime(change);
        if (verb.equals(Verb.CREATED)) {
            Instant created = change.createdTime() != null ? change.createdTime() : told;
            return new Times(created, created != null ? created : receivedAt, receivedAt);
        }
        return new Times(creationIfKnown(change, verb), told != null ? told : receivedAt, receivedAt);
    }

    /** created_time is the creation in edits of posts, the act itself in the rest: only an earlier one is a creation. */
    private static @Nullable Instant creationIfKnown(PageChange change, Verb verb) {
        Instant created = change.createdTime();
        boolean known = verb.equals(Verb.EDITED)
                && created != null
                && change.sentAt() != null
                && created.isBefore(change.sentAt());
        return known ? created : null;
    }

    private static @Nullable Instant networkTime(PageChange change) {
        return change.sentAt() != null ? change.sentAt() : change.createdTime();
    }

    private static AccountRef account(PageChange change) {
        return new AccountRef(FACEBOOK, change.page());
    }
}
