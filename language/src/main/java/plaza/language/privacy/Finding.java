package plaza.language.privacy;

/**
 * A place of personal data in a text.
 *
 * @param kind what stands there
 * @param offset where it begins, in code units of the text
 * @param length how long it is, in code units
 */
public record Finding(DataKind kind, int offset, int length) {

    /** Where it ends. */
    public int end() {
        return offset + length;
    }
}
