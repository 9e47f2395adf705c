package plaza.ingestion.channel.model;

/** Makes text of strangers safe to keep: PostgreSQL refuses NUL and UTF-8 has no lone surrogates. */
public final class WireText {

    /** Characters of one text that are kept; the longest post of any network (63,206) fits. The raw bytes stay whole. */
    public static final int MAX_TEXT = 100_000;

    /** Characters of a person's name that are kept. */
    public static final int MAX_NAME = 250;

    private static final char REPLACEMENT = '\uFFFD';

    private WireText() {}

    /** The text with U+FFFD for each NUL and lone surrogate, cut after {@code max} characters between code points. */
    public static String clean(String text, int max) {
        String cut = cut(text, max);
        int broken = firstBroken(cut, 0);
        return broken < 0 ? cut : repaired(cut, broken);
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }

    private static String repaired(String text, int firstBroken) {
        StringBuilder repaired = new StringBuilder(text);
        for (int at = firstBroken; at >= 0; at = firstBroken(text, at + 1)) {
            repaired.setCharAt(at, REPLACEMENT);
        }
        return repaired.toString();
    }

    private static int firstBroken(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char character = text.charAt(at);
            if (Character.isHighSurrogate(character)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (character == 0 || Character.isSurrogate(character)) {
                return at;
            }
        }
        return -1;
    }
}
