package plaza.conversation.reading.model;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalInt;

/** The part of a text in which a reader sees why it was found. */
final class Excerpt {

    private static final int LENGTH = 240;
    private static final int BEFORE = 60;

    /** Ends of words differ ({@code factura}, {@code facturación}), so a word is looked for by its beginning. */
    private static final int BEGINNING = 4;

    private static final String CUT = "…";

    private Excerpt() {}

    /** A text that is short enough is its own excerpt. */
    static String of(String text, String asked) {
        if (text.length() <= LENGTH) {
            return text;
        }
        int from = between(text, Math.max(firstPlace(text, asked) - BEFORE, 0));
        int to = between(text, Math.min(from + LENGTH, text.length()));
        return (from > 0 ? CUT : "") + text.substring(from, to).strip() + (to < text.length() ? CUT : "");
    }

    private static int firstPlace(String text, String asked) {
        String plain = plain(text);
        OptionalInt place = Arrays.stream(plain(asked).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2)
                .map(word -> word.substring(0, Math.min(word.length(), BEGINNING)))
                .mapToInt(plain::indexOf)
                .filter(found -> found >= 0)
                .min();
        return place.orElse(0);
    }

    /** The same places as in the text, without accents: each letter stays one. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            plain.append(
                    letter < 0x80
                            ? letter
                            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .charAt(0));
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** The nearest place before it, or there, where no character is cut in half. */
    private static int between(String text, int place) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(place) ? place : characters.preceding(place);
    }
}
