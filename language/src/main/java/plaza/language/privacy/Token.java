package plaza.language.privacy;

/**
 * A stretch of the folded text.
 *
 * @param start in the folded text
 * @param end in the folded text
 * @param text what stands there; of a space or a sign, just that
 */
record Token(Type type, int start, int end, String text) {

    /** What a stretch is made of. */
    enum Type {
        WORD,
        NUMBER,
        SIGN,
        SPACE,
        LINE
    }

    boolean isWord() {
        return type == Type.WORD;
    }

    boolean isNumber() {
        return type == Type.NUMBER;
    }

    boolean isSpace() {
        return type == Type.SPACE;
    }

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    int length() {
        return end - start;
    }
}
