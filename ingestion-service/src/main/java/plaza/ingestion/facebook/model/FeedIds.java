package plaza.ingestion.facebook.model;

import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.NetworkId;

/**
 * The ids that a change tells; which of them is the thing itself depends on the item.
 *
 * @param post {@code post_id}
 * @param comment {@code comment_id}
 * @param parent {@code parent_id}: the post for a top-level comment, a comment for a reply
 * @param media {@code photo_id}, {@code video_id}, {@code album_id} or {@code event_id}, the first that is there
 * @param story {@code open_graph_story_id} of a rating
 */
public record FeedIds(
        @Nullable NetworkId post,
        @Nullable NetworkId comment,
        @Nullable NetworkId parent,
        @Nullable NetworkId media,
        @Nullable NetworkId story) {

    /** The post, under whatever name it is told. */
    @Nullable NetworkId postItself() {
        return post != null ? post : media;
    }

    /** The first comment of the thread that this comment belongs to: itself, unless it answers another comment. */
    @Nullable NetworkId rootComment() {
        boolean isReply = parent != null && post != null && !parent.equals(post);
        return isReply ? parent : comment;
    }

    /** What a reaction reacts to. */
    @Nullable NetworkId target() {
        if (comment != null) {
            return comment;
        }
        return parent != null ? parent : post;
    }

    /** Where a reaction belongs in order. */
    @Nullable NetworkId targetRoot() {
        return comment != null ? rootComment() : target();
    }
}
