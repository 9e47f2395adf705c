package plaza.language.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as rules read it: small letters without accents, ASCII digits whatever digits were written, plain dashes and
 * spaces, nothing invisible; with the way back to the code units of the original.
 */
final class Folded {

    private final String text;
    private final int[] from;
    private final int[] to;
    private final boolean[] capital;

    private Folded(String text, int[] from, int[] to, boolean[] capital) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.capital = capital;
    }

    static Folded of(String original) {
        Builder builder = new Builder(original.length());
        int at = 0;
        while (at < original.length()) {
            int code = original.codePointAt(at);
            int next = at + Character.charCount(code);
            builder.add(code, at, next);
            at = next;
        }
        return builder.folded();
    }

    String text() {
        return text;
    }

    /** Where that character comes from in the original. */
    int from(int index) {
        return from[index];
    }

    /** Where what that character comes from ends in the original. */
    int to(int index) {
        return to[index];
    }

    /** True where a capital letter was written there. */
    boolean isCapital(int index) {
        return capital[index];
    }

    /** Grows with the text: one code point may fold to several characters, or to none. */
    private static final class Builder {

        private final StringBuilder text;
        private int[] from;
        private int[] to;
        private boolean[] capital;

        Builder(int size) {
            text = new StringBuilder(size);
            from = new int[size + 16];
            to = new int[size + 16];
            capital = new boolean[size + 16];
        }

        void add(int code, int start, int end) {
            if (code < 0x80) {
                put((char) code, start, end, code >= 'A' && code <= 'Z');
            } else if (Character.isDigit(code)) {
                put((char) ('0' + Character.digit(code, 10)), start, end, false);
            } else if (isDash(code)) {
                put('-', start, end, false);
            } else if (Character.isSpaceChar(code)) {
                put(' ', start, end, false);
            } else {
                addDecomposed(code, start, end);
            }
        }

        private void addDecomposed(int code, int start, int end) {
            String plain = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
            int at = 0;
            while (at < plain.length()) {
                int part = plain.codePointAt(at);
                if (!isInvisible(part)) {
                    String written = part == 'ʼ' ? "'" : Character.toString(part);
                    for (int unit = 0; unit < written.length(); unit++) {
                        put(written.charAt(unit), start, end, Character.isUpperCase(code));
                    }
                }
                at += Character.charCount(part);
            }
        }

        private void put(char character, int start, int end, boolean isCapital) {
            int index = text.length();
            if (index == from.length) {
                from = Arrays.copyOf(from, index * 2);
                to = Arrays.copyOf(to, index * 2);
                capital = Arrays.copyOf(capital, index * 2);
            }
            text.append(Character.toLowerCase(character));
            from[index] = start;
            to[index] = end;
            capital[index] = isCapital;
        }

        Folded folded() {
            return new Folded(text.toString(), from, to, capital);
        }

        private static boolean isDash(int code) {
            return Character.getType(code) == Character.DASH_PUNCTUATION || code == 0x2212;
        }

        /** Marks upon letters, joiners, directions, selectors: what a reader does not see as a sign of its own. */
        private static boolean isInvisible(int code) {
            return switch (Character.getType(code)) {
                case Character.NON_SPACING_MARK,
                        Character.ENCLOSING_MARK,
                        Character.FORMAT,
                        Character.COMBINING_SPACING_MARK -> true;
                default -> false;
            };
        }
    }
}
