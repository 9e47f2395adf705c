package plaza.ingestion.channel.model;

/** What kind of thing happened; open text for readers, closed for us who write it. */
public enum Kind {
    POST("post"),
    COMMENT("comment"),
    MENTION("mention"),
    REVIEW("review"),
    REACTION("reaction");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The word on the wire, in logs and in metrics. */
    public String label() {
        return label;
    }
}
