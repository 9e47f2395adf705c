package plaza.ingestion.account.model;

/** How an account is; open text for readers, closed for us who write it. */
public enum AccountState {
    CONNECTED("connected"),
    /** The network does not take our token any more: nothing leaves until somebody gives a new one. */
    NEEDS_REAUTHORISATION("needs-reauthorisation"),
    DISABLED("disabled");

    private final String label;

    AccountState(String label) {
        this.label = label;
    }

    /** The word on the wire and in the database. */
    public String label() {
        return label;
    }

    /** The state that is called so. */
    public static AccountState get(String label) {
        for (AccountState state : values()) {
            if (state.label.equals(label)) {
                return state;
            }
        }
        throw new IllegalArgumentException("no account state is called '" + label + "'");
    }
}
