package plaza.conversation.writing.model;

import java.util.Set;

/** Tells texts that say something from those that do not, and from those that are none. */
public final class Texts {

    /** Characters that Unicode takes for letters, symbols or marks, and that show nothing. */
    private static final Set<Integer> BLANK_SIGNS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private Texts() {}

    /** True where nobody would see anything: no text at all, blanks, or invisible characters only. */
    public static boolean isEmpty(String text) {
        return text.codePoints().allMatch(Texts::isInvisible);
    }

    /** True where it can be written and sent: no half of a character, and no character zero. */
    public static boolean isText(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    private static boolean isInvisible(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT
                || isVariationSelector(point)
                || BLANK_SIGNS.contains(point);
    }

    private static boolean isVariationSelector(int point) {
        return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
    }
}
