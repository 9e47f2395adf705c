package plaza.conversation.outreach.model;

/** Why we do not begin at all: stable words. */
public enum NotNow {
    /** It is night where they are, or what they call so. */
    QUIET_HOURS("quiet-hours"),
    /** We began often enough lately. */
    CAP_REACHED("cap-reached"),
    /** They do not want to be written to about this. */
    NOT_WISHED("not-wished"),
    /** No channel is left. */
    NO_CHANNEL("no-channel");

    private final String label;

    NotNow(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }
}
