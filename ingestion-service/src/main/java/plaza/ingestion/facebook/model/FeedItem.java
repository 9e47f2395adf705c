package plaza.ingestion.facebook.model;

import java.util.Optional;

/** What a change in a page's feed is about. */
public enum FeedItem {
    STATUS("status"),
    POST("post"),
    PHOTO("photo"),
    VIDEO("video"),
    SHARE("share"),
    LINK("link"),
    NOTE("note"),
    QUESTION("question"),
    MILESTONE("milestone"),
    COUPON("coupon"),
    STORY("story"),
    ALBUM("album"),
    EVENT("event"),
    COMMENT("comment"),
    REACTION("reaction"),
    LIKE("like"),
    RATING("rating");

    private final String word;

    FeedItem(String word) {
        this.word = word;
    }

    /** The item that Facebook calls so; empty for the ones it will invent. */
    public static Optional<FeedItem> find(String word) {
        for (FeedItem item : values()) {
            if (item.word.equals(word)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }
}
