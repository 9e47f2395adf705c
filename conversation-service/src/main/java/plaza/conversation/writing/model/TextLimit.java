package plaza.conversation.writing.model;

import java.nio.charset.StandardCharsets;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * How long a text may be.
 *
 * @param most in that unit
 */
public record TextLimit(int most, Unit unit) {

    /** How a network counts. */
    public enum Unit {
        /** Unicode characters: an emoji is one, or as many as it is made of. */
        CHARACTERS,
        /** Bytes of UTF-8. */
        BYTES
    }

    private static final int OTHERWISE = 8_000;

    /** What a network takes where its account does not tell a limit of its own. */
    public static TextLimit of(Channel channel, Visibility visibility) {
        boolean inPrivate = visibility == Visibility.PRIVATE;
        return switch (channel.label()) {
            case "facebook" -> characters(inPrivate ? 2_000 : 8_000);
            case "instagram" -> inPrivate ? new TextLimit(1_000, Unit.BYTES) : characters(2_200);
            case "whatsapp" -> characters(4_096);
            case "x" -> characters(inPrivate ? 10_000 : 280);
            case "youtube" -> characters(10_000);
            default -> characters(OTHERWISE);
        };
    }

    /** So many characters. */
    public static TextLimit characters(int most) {
        return new TextLimit(most, Unit.CHARACTERS);
    }

    /** This limit, or another number in the same unit. */
    public TextLimit orMost(int other) {
        return new TextLimit(other, unit);
    }

    /** How long the text is in this limit's unit. */
    public int lengthOf(String text) {
        return switch (unit) {
            case CHARACTERS -> text.codePointCount(0, text.length());
            case BYTES -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    /** True where it is within the limit. */
    public boolean allows(String text) {
        return lengthOf(text) <= most;
    }
}
