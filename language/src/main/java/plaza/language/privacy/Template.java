package plaza.language.privacy;

import java.util.Optional;

/** Letters and digits in their order, whatever separates them; places may stand for any digit or any letter. */
final class Template {

    private static final int SHORTEST = 4;
    private static final int WIDEST_GAP = 3;
    private static final char ANY_DIGIT = '#';
    private static final char ANY_LETTER = '@';

    private final String symbols;

    private Template(String symbols) {
        this.symbols = symbols;
    }

    /** Just that; nothing where it is too short to be told from other things. */
    static Optional<Template> of(String value) {
        return sized(kept(value, false));
    }

    /** That, where # is any digit and @ any letter. */
    static Optional<Template> ofCode(String value) {
        return sized(kept(value, true));
    }

    private static Optional<Template> sized(String symbols) {
        return symbols.length() < SHORTEST ? Optional.empty() : Optional.of(new Template(symbols));
    }

    private static String kept(String value, boolean withPlaces) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            boolean place = character == ANY_DIGIT || character == ANY_LETTER;
            if (Character.isLetterOrDigit(character) || (withPlaces && place)) {
                kept.append(character);
            }
        }
        return kept.toString();
    }

    /** The last token of what fits from this token on; empty where nothing does. */
    Optional<Integer> match(Reading reading, int first) {
        int symbol = 0;
        int gap = 0;
        for (int at = first; at < reading.size(); at++) {
            Token token = reading.at(at);
            if (!Reading.isLetterOrDigit(token)) {
                gap += token.length();
                if (gap > WIDEST_GAP || token.type() == Token.Type.LINE) {
                    return Optional.empty();
                }
                continue;
            }
            gap = 0;
            symbol = fits(token.text(), symbol);
            if (symbol < 0) {
                return Optional.empty();
            }
            if (symbol == symbols.length()) {
                return Reading.isLetterOrDigit(reading.at(at + 1)) ? Optional.empty() : Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The symbol after those that the token fills, or -1. */
    private int fits(String token, int from) {
        if (from + token.length() > symbols.length()) {
            return -1;
        }
        for (int at = 0; at < token.length(); at++) {
            if (!fits(token.charAt(at), symbols.charAt(from + at))) {
                return -1;
            }
        }
        return from + token.length();
    }

    private static boolean fits(char written, char symbol) {
        return switch (symbol) {
            case ANY_DIGIT -> Character.isDigit(written);
            case ANY_LETTER -> Character.isLetter(written);
            default -> written == symbol;
        };
    }
}
