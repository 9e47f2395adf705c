package plaza.reporting.alert;

/** What may need somebody's attention. */
public enum AlertKind {
    /** The network takes nothing from this account until somebody gives it new credentials; replies wait. */
    ACCOUNT_NEEDS_REAUTHORISATION("account-needs-reauthorisation"),
    /** Somebody wrote to a customer in our name, and not through Plaza, where answers are to leave from there. */
    PUBLISHED_OUTSIDE("published-outside");

    private final String label;

    AlertKind(String label) {
        this.label = label;
    }

    /** The word on the wire and in the table. */
    public String label() {
        return label;
    }
}
