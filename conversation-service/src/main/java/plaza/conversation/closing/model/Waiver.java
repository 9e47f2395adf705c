package plaza.conversation.closing.model;

/**
 * Why whoever reads the square is not told how a matter ended that was solved in private.
 *
 * @param label a word of lower-case letters, digits and hyphens
 */
public record Waiver(String label) {

    /** Refuses an empty word. */
    public Waiver {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a waiver has a reason");
        }
    }
}
