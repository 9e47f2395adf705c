package plaza.conversation.intake.model;

/** What became of an interaction. */
public enum Applied {
    /** It opened a case. */
    OPENED("opened"),
    /** Its message joined a case that stood. */
    JOINED("joined"),
    /** It changed a message of a case. */
    CHANGED("changed"),
    /** It is kept with its message, which has no case (yet). */
    KEPT("kept"),
    /** It says nothing that is not known already. */
    NOTHING_NEW("nothing-new"),
    /** It was applied before. */
    DUPLICATE("duplicate");

    private final String label;

    Applied(String label) {
        this.label = label;
    }

    /** The word of the metrics. */
    public String label() {
        return label;
    }
}
