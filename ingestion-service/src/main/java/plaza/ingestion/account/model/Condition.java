package plaza.ingestion.account.model;

/** How well an account is, all in all; open text for readers, closed for us who write it. */
public enum Condition {
    /** Nothing is known to be wrong. */
    CONNECTED("connected"),
    /** It works, and somebody should look at it. */
    DEGRADED("degraded"),
    /** Nothing leaves until the network lets it. */
    PAUSED("paused"),
    /** Nothing leaves until somebody gives a new token. */
    NEEDS_REAUTHORISATION("needs-reauthorisation"),
    /** Nobody wants it to speak. */
    DISABLED("disabled");

    private final String label;

    Condition(String label) {
        this.label = label;
    }

    /** The word on the wire and in metrics. */
    public String label() {
        return label;
    }
}
