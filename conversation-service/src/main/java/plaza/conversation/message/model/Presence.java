package plaza.conversation.message.model;

/** Whether a message still stands on the network; in the order of strength when both happened in the same moment. */
public enum Presence {
    STANDING("standing"),
    REMOVED("removed");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    /** The word of the database. */
    public String label() {
        return label;
    }

    /** The presence of that word. */
    public static Presence get(String label) {
        return switch (label) {
            case "standing" -> STANDING;
            case "removed" -> REMOVED;
            default -> throw new IllegalArgumentException("presence is standing or removed, not " + label);
        };
    }
}
