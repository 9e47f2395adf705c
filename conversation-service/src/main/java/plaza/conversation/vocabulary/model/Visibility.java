package plaza.conversation.vocabulary.model;

/** Who can read a message on the network. */
public enum Visibility {
    PUBLIC("public"),
    PRIVATE("private"),
    /** Written but not published: a draft or a scheduled post. */
    UNPUBLISHED("unpublished");

    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The visibility of that word; the word must be one of {@link #label()}. */
    public static Visibility get(String label) {
        return switch (label) {
            case "public" -> PUBLIC;
            case "private" -> PRIVATE;
            case "unpublished" -> UNPUBLISHED;
            default -> throw new IllegalArgumentException("visibility is public, private or unpublished, not " + label);
        };
    }
}
