package plaza.ingestion.channel.model;

/** Whose voice it is. */
public enum Direction {
    INBOUND("inbound"),
    /** Written by our own account: an echo, or an own comment. Never opens work. */
    OUTBOUND("outbound");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }
}
