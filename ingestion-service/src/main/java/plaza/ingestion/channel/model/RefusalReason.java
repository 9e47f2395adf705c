package plaza.ingestion.channel.model;

/** Why a reply will not stand on the network; open text for readers, closed for us who write it. */
public enum RefusalReason {
    TARGET_GONE("target-gone"),
    OUTSIDE_WINDOW("outside-window"),
    ALREADY_REPLIED("already-replied"),
    NOT_PERMITTED("not-permitted"),
    BAD_INPUT("bad-input"),
    HELD_TOO_LONG("held-too-long"),
    NOT_PUBLISHED("not-published");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    /** The word on the wire, in the database and in metrics. */
    public String label() {
        return label;
    }

    /** The reason that is called so. */
    public static RefusalReason get(String label) {
        for (RefusalReason reason : values()) {
            if (reason.label.equals(label)) {
                return reason;
            }
        }
        throw new IllegalArgumentException("no reason to refuse a reply is called '" + label + "'");
    }
}
