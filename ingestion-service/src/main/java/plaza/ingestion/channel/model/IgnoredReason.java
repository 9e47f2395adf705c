package plaza.ingestion.channel.model;

/** Why a part of a payload became nothing: it is kept raw and counted, and is not an error. */
public enum IgnoredReason {
    UNKNOWN_OBJECT("unknown_object"),
    UNKNOWN_FIELD("unknown_field"),
    UNKNOWN_ITEM("unknown_item"),
    UNKNOWN_VERB("unknown_verb"),
    /** A part with nothing in it. */
    EMPTY("empty"),
    /** Known to the network, not yet to us. */
    NOT_SUPPORTED("not_supported");

    private final String label;

    IgnoredReason(String label) {
        this.label = label;
    }

    /** The word in metrics and logs. */
    public String label() {
        return label;
    }
}
