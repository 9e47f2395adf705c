package plaza.ingestion.channel.model;

/** Why a part of a payload cannot be understood though it should be: it goes to the dead letters. */
public enum RejectedReason {
    NOT_AN_OBJECT("not-an-object"),
    NOT_A_LIST("not-a-list"),
    NO_ACCOUNT("no-account"),
    NO_ID("no-id"),
    INVALID_ID("invalid-id"),
    /** More bad parts than are worth a letter each: the whole payload is set aside once. */
    TOO_MANY("too-many-bad-items");

    private final String label;

    RejectedReason(String label) {
        this.label = label;
    }

    /** The word in dead letters, metrics and logs. */
    public String label() {
        return label;
    }
}
