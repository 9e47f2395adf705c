package plaza.conversation.account.model;

import java.util.Arrays;

/** How much of an account's work goes through Plaza: a telco moves over step by step, and back. */
public enum AccountMode {
    /** What is heard can be read, and is nobody's work. */
    LISTEN("listen"),
    /** Work, but answers are written in another tool: what appears on the network counts. */
    ASSIST("assist"),
    /** Answers leave from here. */
    ANSWER("answer"),
    /** Answers leave from nowhere else. */
    ONLY("only");

    private final String label;

    AccountMode(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The mode of that word; answers leave from here where none is told, or one that this version does not know. */
    public static AccountMode of(String word) {
        return Arrays.stream(values())
                .filter(mode -> mode.label.equals(word))
                .findFirst()
                .orElse(ANSWER);
    }

    /** True where nothing may leave from here. */
    public boolean isAnsweredElsewhere() {
        return switch (this) {
            case LISTEN, ASSIST -> true;
            case ANSWER, ONLY -> false;
        };
    }

    /**
     * True where words of ours that were written elsewhere answer the customer. Where nobody is to write elsewhere they
     * may be anybody's: a person of ours still has to look.
     */
    public boolean takesWordsFromOutside() {
        return switch (this) {
            case LISTEN, ASSIST, ANSWER -> true;
            case ONLY -> false;
        };
    }

    /** True where words from outside are something to be warned of. */
    public boolean warnsOfWordsFromOutside() {
        return switch (this) {
            case ANSWER, ONLY -> true;
            case LISTEN, ASSIST -> false;
        };
    }
}
