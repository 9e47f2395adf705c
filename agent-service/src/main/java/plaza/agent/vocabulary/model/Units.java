package plaza.agent.vocabulary.model;

/**
 * How much of an agent's attention: what work takes, what an agent has.
 *
 * @param count never below 0
 */
public record Units(int count) {

    public static final Units NONE = new Units(0);
    public static final Units ONE = new Units(1);

    public Units {
        if (count < 0) {
            throw new IllegalArgumentException("units cannot be below 0, as " + count + " is");
        }
    }

    public Units plus(Units more) {
        return new Units(count + more.count);
    }

    /** Fails where less would be left than nothing. */
    public Units minus(Units less) {
        return new Units(count - less.count);
    }

    public boolean fitsInto(Units room) {
        return count <= room.count;
    }

    @Override
    public String toString() {
        return Integer.toString(count);
    }
}
