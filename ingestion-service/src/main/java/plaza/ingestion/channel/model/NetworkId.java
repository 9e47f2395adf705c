package plaza.ingestion.channel.model;

import java.util.Optional;

/**
 * An id that a network gave: to a post, a comment, a person, an account of ours. Opaque; only compared.
 *
 * @param value 1 to {@value #MAX_LENGTH} characters
 */
public record NetworkId(String value) {

    /** Longer than any id of any network known to us, and short enough for an index row. */
    public static final int MAX_LENGTH = 250;

    public NetworkId {
        if (!fits(value)) {
            throw new IllegalArgumentException(
                    "an id of a network has 1 to " + MAX_LENGTH + " characters, not " + value.length());
        }
    }

    /** The id, or empty when the text cannot be one. */
    public static Optional<NetworkId> find(String text) {
        return fits(text) ? Optional.of(new NetworkId(text)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.length() <= MAX_LENGTH;
    }

    @Override
    public String toString() {
        return value;
    }
}
