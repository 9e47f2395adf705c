package plaza.ingestion.account.model;

/** What is wrong with an account, or soon will be; open text for readers, closed for us who write it. */
public enum Ailment {
    TOKEN_REJECTED("token-rejected"),
    TOKEN_ENDED("token-ended"),
    TOKEN_ENDS_SOON("token-ends-soon"),
    /** Its data may no longer be read without a person of the company logging in again. */
    DATA_ACCESS_ENDS_SOON("data-access-ends-soon"),
    /** The network does not tell us everything that we need; it is asked to, again and again. */
    SUBSCRIPTION_MISSING("subscription-missing"),
    RATE_LIMITED("rate-limited"),
    ACCOUNT_PAUSED("account-paused"),
    NETWORK_DOWN("network-down"),
    /** Calls keep failing or end in doubt. */
    FAILURES_RISING("failures-rising"),
    /** It is silent for longer than it usually is. */
    NOTHING_HEARD("nothing-heard"),
    /** How it stands could not be asked. */
    NOT_CHECKED("not-checked");

    private final String label;

    Ailment(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }
}
