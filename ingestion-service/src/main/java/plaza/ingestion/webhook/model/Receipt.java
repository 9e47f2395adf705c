package plaza.ingestion.webhook.model;

/** What became of a webhook; the label is the word in metrics. */
public enum Receipt {
    /** Its bytes are durable. */
    ACCEPTED("accepted"),
    UNKNOWN_CHANNEL("unknown_channel"),
    UNKNOWN_APP("unknown_app"),
    TOO_LARGE("too_large"),
    SIGNATURE_MISSING("signature_missing"),
    SIGNATURE_WRONG("signature_wrong"),
    EMPTY_BODY("empty_body"),
    /** The raw log did not confirm in time; the bytes may still have landed and are deduplicated then. */
    NOT_DURABLE("not_durable");

    private final String label;

    Receipt(String label) {
        this.label = label;
    }

    /** The word in metrics and logs. */
    public String label() {
        return label;
    }
}
