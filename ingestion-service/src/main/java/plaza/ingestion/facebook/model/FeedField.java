package plaza.ingestion.facebook.model;

import java.util.Optional;

/** The webhook fields of a page that are understood (CHANNELS.md 3.1). */
public enum FeedField {
    FEED("feed"),
    MENTION("mention"),
    RATINGS("ratings");

    private final String word;

    FeedField(String word) {
        this.word = word;
    }

    /** The field that Facebook calls so. */
    public static Optional<FeedField> find(String word) {
        for (FeedField field : values()) {
            if (field.word.equals(word)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
