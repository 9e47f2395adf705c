package plaza.conversation.promise.model;

import java.util.Arrays;
import java.util.Optional;

/** What a promise can be about. */
public enum Metric {
    /** From the customer's first words to the first words of a person of ours. */
    FIRST_ANSWER("first-answer", false),
    /** From the oldest words that nobody answered, in a case that was answered before. */
    NEXT_ANSWER("next-answer", false),
    /** From the customer's first words to the closing of the case. */
    RESOLUTION("resolution", true),
    /** From the last words of a person of ours to the next ones, while the case is open. */
    PERIODIC_UPDATE("periodic-update", true),
    /** From a private solution of what was said in public to our closing words there. */
    PUBLIC_CLOSING("public-closing", false);

    private final String label;
    private final boolean pausable;

    Metric(String label, boolean pausable) {
        this.label = label;
        this.pausable = pausable;
    }

    /** The word of the contracts, the database and the metrics. */
    public String label() {
        return label;
    }

    /**
     * True where the clock can be paused. Those of answers cannot: they are reset by an answer, and whoever waits for one
     * waits, whatever we do meanwhile. Closing words are ours alone to write, so nothing stops their clock either.
     */
    public boolean isPausable() {
        return pausable;
    }

    /** True for the clocks of answers: they follow from who waits since when. */
    public boolean isAnswer() {
        return this == FIRST_ANSWER || this == NEXT_ANSWER;
    }

    /** The one of that label. */
    public static Optional<Metric> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }
}
