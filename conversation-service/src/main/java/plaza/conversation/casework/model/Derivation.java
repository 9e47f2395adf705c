package plaza.conversation.casework.model;

/**
 * How often a customer's matter was handed on: what the company calls a derivation.
 *
 * @param transfers from one of our people to another
 * @param deflections of the customer to another place
 */
public record Derivation(int transfers, int deflections) {

    /** Whoever took the matter solved it, and the customer had to go nowhere else. */
    public static final Derivation NONE = new Derivation(0, 0);

    /** True where it was never handed on. */
    public boolean isZero() {
        return equals(NONE);
    }
}
