package plaza.reporting.alert;

/** What may need somebody's attention. */
public enum AlertKind {
    /** The network takes nothing from this account until somebody gives it new credentials; replies wait. */
    ACCOUNT_NEEDS_REAUTHORISATION("account-needs-reauthorisation");

    private final String label;

    AlertKind(String label) {
        this.label = label;
    }

    /** The word on the wire and in the table. */
    public String label() {
        return label;
    }
}
