package plaza.agent.vocabulary.model;

/**
 * The version of a conversation's ownership: grows by one with each change of owner (DESIGN 4.4).
 *
 * @param value 0 while nobody ever owned it
 */
public record Epoch(long value) {

    /** Before the first owner. */
    public static final Epoch NONE = new Epoch(0);

    public Epoch {
        if (value < 0) {
            throw new IllegalArgumentException("an epoch counts up from 0, not " + value);
        }
    }

    /** The epoch after one more change of owner. */
    public Epoch next() {
        return new Epoch(value + 1);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
