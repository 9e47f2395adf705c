package plaza.ingestion.channel.model;

/** What the check of a signature found. */
public enum SignatureVerdict {
    VALID("valid"),
    MISSING("signature_missing"),
    WRONG("signature_wrong");

    private final String label;

    SignatureVerdict(String label) {
        this.label = label;
    }

    /** The word in metrics and logs. */
    public String label() {
        return label;
    }
}
