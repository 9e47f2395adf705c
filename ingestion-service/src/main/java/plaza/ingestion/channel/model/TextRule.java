package plaza.ingestion.channel.model;

/**
 * How long a text may be.
 *
 * @param most in that unit
 */
public record TextRule(int most, Unit unit) {

    /** How a network counts. */
    public enum Unit {
        /** Unicode characters. */
        CHARACTERS("characters"),
        UTF8_BYTES("utf-8-bytes"),
        /** Some characters count more than others; which, the network's own library says. */
        WEIGHTED("weighted");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        /** The word on the wire. */
        public String label() {
            return label;
        }

        /** The unit that is called so. */
        public static Unit get(String label) {
            for (Unit unit : values()) {
                if (unit.label.equals(label)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("nobody counts in '" + label + "'");
        }
    }

    /** So many characters. */
    public static TextRule characters(int most) {
        return new TextRule(most, Unit.CHARACTERS);
    }

    /** So many bytes of UTF-8. */
    public static TextRule bytes(int most) {
        return new TextRule(most, Unit.UTF8_BYTES);
    }
}
