package plaza.language.privacy;

import java.util.Map;

/** International account numbers: a country's letters, its length, and a remainder of one by 97. */
final class Ibans {

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("ad", 24),
            Map.entry("at", 20),
            Map.entry("be", 16),
            Map.entry("br", 29),
            Map.entry("ch", 21),
            Map.entry("cr", 22),
            Map.entry("de", 22),
            Map.entry("do", 28),
            Map.entry("es", 24),
            Map.entry("fr", 27),
            Map.entry("gb", 22),
            Map.entry("gt", 28),
            Map.entry("ie", 22),
            Map.entry("it", 27),
            Map.entry("lu", 20),
            Map.entry("nl", 18),
            Map.entry("pl", 28),
            Map.entry("pt", 25),
            Map.entry("ro", 24),
            Map.entry("sv", 28));

    private final Reading reading;

    Ibans(Reading reading) {
        this.reading = reading;
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            Integer length = LENGTHS.get(reading.at(at).text());
            if (length != null && reading.at(at + 1).isNumber() && !reading.isSettled(at)) {
                take(at, length);
            }
        }
    }

    private void take(int first, int length) {
        StringBuilder written = new StringBuilder();
        int last = first;
        for (int at = first; at < reading.size() && written.length() < length; at++) {
            Token token = reading.at(at);
            if (Reading.isLetterOrDigit(token)) {
                written.append(token.text());
                last = at;
            } else if (!isSeparator(token)) {
                return;
            }
        }
        if (written.length() == length && CheckDigits.isIban(written.toString()) && reading.isFree(first, last)) {
            reading.found(DataKind.IBAN, first, last);
        }
    }

    private static boolean isSeparator(Token token) {
        return token.length() == 1 && (token.isSpace() || token.is("-") || token.is("."));
    }
}
