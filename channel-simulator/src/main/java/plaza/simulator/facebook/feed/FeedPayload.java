package plaza.simulator.facebook.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a page feed webhook, with the names and the order of fields that Facebook uses. */
@JsonPropertyOrder({"entry", "object"})
record FeedPayload(List<Entry> entry, String object) {
    FeedPayload(List<Entry> entry) {
        this(entry, "page");
    }

    /** @param time when it was sent, seconds */
    @JsonPropertyOrder({"id", "time", "changes"})
    record Entry(String id, long time, List<Change> changes) {}

    @JsonPropertyOrder({"value", "field"})
    record Change(Value value, String field) {
        Change(Value value) {
            this(value, "feed");
        }
    }

    /**
     * @param createdTime seconds: of the writing for what is added or edited, of the act for the rest
     * @param published 1 on the page's own posts
     * @param recipientId the page, on what visitors post
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({
        "from",
        "post",
        "message",
        "photo",
        "post_id",
        "comment_id",
        "recipient_id",
        "created_time",
        "item",
        "parent_id",
        "published",
        "reaction_type",
        "verb"
    })
    record Value(
            From from,
            @Nullable PostContext post,
            @Nullable String message,
            @Nullable String photo,
            @JsonProperty("post_id") String postId,
            @JsonProperty("comment_id") @Nullable String commentId,
            @JsonProperty("recipient_id") @Nullable String recipientId,
            @JsonProperty("created_time") long createdTime,
            String item,
            @JsonProperty("parent_id") @Nullable String parentId,
            @Nullable Integer published,
            @JsonProperty("reaction_type") @Nullable String reactionType,
            String verb) {}

    record From(String id, String name) {}

    /** What Facebook tells about the post beside each comment. */
    @JsonPropertyOrder({"status_type", "is_published", "updated_time", "permalink_url", "promotion_status", "id"})
    record PostContext(
            @JsonProperty("status_type") String statusType,
            @JsonProperty("is_published") boolean isPublished,
            @JsonProperty("updated_time") String updatedTime,
            @JsonProperty("permalink_url") String permalinkUrl,
            @JsonProperty("promotion_status") String promotionStatus,
            String id) {}
}
