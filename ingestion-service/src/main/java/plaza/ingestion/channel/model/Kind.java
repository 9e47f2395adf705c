package plaza.ingestion.channel.model;

/** What kind of thing happened; open text for readers, closed for us who write it. */
public enum Kind {
    POST("post"),
    COMMENT("comment"),
    MENTION("mention"),
    REVIEW("review"),
    DIRECT_MESSAGE("direct_message"),
    POSTBACK("postback"),
    REFERRAL("referral"),
    ORDER("order"),
    LEAD("lead"),
    CALL("call"),
    // From here on: never work.
    REACTION("reaction"),
    RECEIPT("receipt"),
    OPTIN("optin"),
    HANDOVER("handover"),
    COMMERCE("commerce"),
    SYSTEM("system"),
    /** Something about our account itself, for its administrator. */
    ADMIN("admin"),
    /** Somebody did something to our account that this version does not understand. */
    UNKNOWN("unknown");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The word on the wire, in logs and in metrics. */
    public String label() {
        return label;
    }
}
