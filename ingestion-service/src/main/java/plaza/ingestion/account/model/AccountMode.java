package plaza.ingestion.account.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * How much of an account's work goes through Plaza: a telco moves over step by step, and back. Open text for readers,
 * closed for us who write it.
 */
public enum AccountMode {
    /** What is heard becomes conversations that can be read, and no work. */
    LISTEN("listen"),
    /** Work is given to people, who write their answers in another tool. */
    ASSIST("assist"),
    /** Answers leave from here. */
    ANSWER("answer"),
    /** Answers leave from nowhere else: words of ours that did not come from here are an alarm. */
    ONLY("only");

    private final String label;

    AccountMode(String label) {
        this.label = label;
    }

    /** The word on the wire and in the database. */
    public String label() {
        return label;
    }

    /** The mode that is called so, if there is one. */
    public static Optional<AccountMode> find(String label) {
        return Arrays.stream(values()).filter(mode -> mode.label.equals(label)).findFirst();
    }

    /** The mode that is called so, known to exist. */
    public static AccountMode get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("no mode is called '" + label + "'"));
    }

    /** True where nothing may leave from here. */
    public boolean isAnsweredElsewhere() {
        return switch (this) {
            case LISTEN, ASSIST -> true;
            case ANSWER, ONLY -> false;
        };
    }
}
