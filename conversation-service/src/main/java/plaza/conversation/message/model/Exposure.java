package plaza.conversation.message.model;

/** Whether others can read a message; in the order of strength when both happened in the same moment. */
public enum Exposure {
    SHOWN("shown"),
    HIDDEN("hidden");

    private final String label;

    Exposure(String label) {
        this.label = label;
    }

    /** The word of the database. */
    public String label() {
        return label;
    }

    /** The exposure of that word. */
    public static Exposure get(String label) {
        return switch (label) {
            case "shown" -> SHOWN;
            case "hidden" -> HIDDEN;
            default -> throw new IllegalArgumentException("exposure is shown or hidden, not " + label);
        };
    }
}
