package plaza.conversation.vocabulary.model;

/** Who speaks: the customer to us, or our own account. */
public enum Direction {
    INBOUND("inbound"),
    OUTBOUND("outbound");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The direction of that word; the word must be one of {@link #label()}. */
    public static Direction get(String label) {
        return switch (label) {
            case "inbound" -> INBOUND;
            case "outbound" -> OUTBOUND;
            default -> throw new IllegalArgumentException("direction is inbound or outbound, not " + label);
        };
    }
}
