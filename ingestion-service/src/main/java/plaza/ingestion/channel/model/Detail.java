package plaza.ingestion.channel.model;

/** What a network tells beside the words; open text for readers, closed for us who write it. */
public enum Detail {
    /** What the pressed button, list row or filled-in form carries. */
    PAYLOAD("payload"),
    /** The link or advertisement through which the person came. */
    REFERRAL("referral"),
    /** Another app has the talk at the moment: to be shown, not to be answered. */
    STANDBY("standby"),
    FORWARDED("forwarded"),
    /** Which reaction: a word, or the sign itself. */
    REACTION("reaction"),
    /** Stars, or whether the page is recommended. */
    RATING("rating"),
    /** Everything up to this moment was delivered or read. */
    WATERMARK("watermark"),
    /** The messages that a receipt is about, with a comma between. */
    MESSAGES("messages"),
    /** The network's number of an error. */
    ERROR_CODE("errorCode"),
    /** Our own mark that the network gives back. */
    TRACKER("tracker"),
    /** Which app wrote in our name. */
    APP("app"),
    /** The person's other id, which stays when the number changes. */
    USER_ID("userId"),
    /** The person's public name for calling them. */
    USER_NAME("userName"),
    /** The id that takes the place of the person's old one. */
    NEW_ID("newId");

    private final String label;

    Detail(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }
}
