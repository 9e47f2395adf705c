package plaza.conversation.casework.model;

/** How a public closing that was owed came to be owed no more. */
public enum Ending {
    /** Words of ours stand in the square. */
    TOLD("told"),
    /** One of us said why the square need not know. */
    WAIVED("waived"),
    /** What the customer had said in public stands there no more, or nobody of ours answers there any more. */
    NOT_NEEDED("not-needed");

    private final String label;

    Ending(String label) {
        this.label = label;
    }

    /** The word of the contracts. */
    public String label() {
        return label;
    }
}
