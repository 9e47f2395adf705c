package plaza.ingestion.outbound.model;

/** Why a reply waits; open text for readers, closed for us who write it. */
public enum HoldReason {
    NEEDS_REAUTHORISATION("needs-reauthorisation"),
    RATE_LIMITED("rate-limited"),
    ACCOUNT_PAUSED("account-paused"),
    NETWORK_DOWN("network-down"),
    /** Somebody has silenced the brand: until it is lifted. */
    BRAND_SILENCED("brand-silenced");

    private final String label;

    HoldReason(String label) {
        this.label = label;
    }

    /** The word on the wire, in the database and in metrics. */
    public String label() {
        return label;
    }

    /** The reason that is called so. */
    public static HoldReason get(String label) {
        for (HoldReason reason : values()) {
            if (reason.label.equals(label)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason to hold a reply is called '" + label + "'");
    }
}
