package plaza.conversation.turn.model;

/** Why a case is closed. */
public enum Resolution {
    /** The customer took back everything that was to be answered. */
    WITHDRAWN("withdrawn");

    private final String label;

    Resolution(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The resolution of that word. */
    public static Resolution get(String label) {
        return switch (label) {
            case "withdrawn" -> WITHDRAWN;
            default -> throw new IllegalArgumentException("a resolution is withdrawn, not " + label);
        };
    }
}
