package plaza.ingestion.channel.model;

/** Why a handshake is refused. */
public enum HandshakeRefusal {
    WRONG_MODE("handshake_wrong_mode", "hub.mode must be subscribe"),
    WRONG_TOKEN("handshake_wrong_token", "hub.verify_token is not the one of this app"),
    WRONG_CHALLENGE("handshake_wrong_challenge", "hub.challenge must be 1 to 20 digits");

    private final String label;
    private final String rule;

    HandshakeRefusal(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    /** The word in metrics and logs. */
    public String label() {
        return label;
    }

    /** The rule that was not kept, for the answer. */
    public String rule() {
        return rule;
    }
}
