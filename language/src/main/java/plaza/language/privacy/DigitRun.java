package plaza.language.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Numbers in a row with little between them: what may be one number, written in groups. */
final class DigitRun {

    /** One group: a token of digits, or a word for a digit. */
    record Part(int token, String digits, boolean isSpelled) {}

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("cero", "0"),
            Map.entry("uno", "1"),
            Map.entry("dos", "2"),
            Map.entry("tres", "3"),
            Map.entry("cuatro", "4"),
            Map.entry("cinco", "5"),
            Map.entry("seis", "6"),
            Map.entry("siete", "7"),
            Map.entry("ocho", "8"),
            Map.entry("nueve", "9"));

    private static final Set<String> SEPARATORS = Set.of(".", "-", "(", ")", "_", "*", "·", "/", ",");
    private static final Set<String> TIGHT_SEPARATORS = Set.of("/", ",");
    private static final int WIDEST_GAP = 3;
    private static final int LEAST_WHEN_GLUED = 7;

    private final Reading reading;
    private final List<Part> parts;

    private DigitRun(Reading reading, List<Part> parts) {
        this.reading = reading;
        this.parts = parts;
    }

    /** The run that begins at this token; without parts where none does. */
    static DigitRun from(Reading reading, int first) {
        List<Part> parts = new ArrayList<>();
        int at = first;
        while (at >= 0 && isPart(reading, at)) {
            Token token = reading.at(at);
            parts.add(new Part(at, WORDS.getOrDefault(token.text(), token.text()), token.isWord()));
            at = afterGap(reading, at);
        }
        return new DigitRun(reading, parts);
    }

    int size() {
        return parts.size();
    }

    Part part(int index) {
        return parts.get(index);
    }

    /** The groups from there to there as one number. */
    Candidate candidate(int first, int last) {
        return new Candidate(reading, List.copyOf(parts.subList(first, last + 1)));
    }

    private static boolean isPart(Reading reading, int at) {
        Token token = reading.at(at);
        if (reading.isSettled(at)) {
            return false;
        }
        if (token.isWord()) {
            return WORDS.containsKey(token.text());
        }
        boolean isGlued = reading.at(at - 1).isWord() || reading.at(at + 1).isWord();
        return token.isNumber() && (!isGlued || token.length() >= LEAST_WHEN_GLUED);
    }

    /** The token after what separates groups, or -1. */
    private static int afterGap(Reading reading, int part) {
        int at = part + 1;
        int width = 0;
        boolean isTight = false;
        while (isSeparator(reading.at(at)) && width <= WIDEST_GAP) {
            isTight |= TIGHT_SEPARATORS.contains(reading.at(at).text());
            width += reading.at(at).length();
            at++;
        }
        return width == 0 || width > WIDEST_GAP || (isTight && width > 1) ? -1 : at;
    }

    private static boolean isSeparator(Token token) {
        return token.isSpace() || SEPARATORS.contains(token.text());
    }
}
