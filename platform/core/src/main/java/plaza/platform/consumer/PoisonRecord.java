package plaza.platform.consumer;

/** A record that can never be handled as it is: it is set aside at once, with its reason. */
public class PoisonRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason a stable word: {@code malformed}, {@code unknown-account} …
     * @param detail what was found and where, never the text itself
     */
    public PoisonRecord(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The stable word. */
    public String reason() {
        return reason;
    }
}
