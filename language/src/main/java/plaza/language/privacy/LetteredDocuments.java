package plaza.language.privacy;

import java.util.regex.Pattern;

/** Documents with letters in them: DNI, NIE, CURP, RFC, the key of Mexican electors, a RUT that ends in k. */
final class LetteredDocuments {

    // Of bounded length, tried on no more than that many characters.
    private static final Pattern CURP = Pattern.compile("[a-z]{4}\\d{6}[hmx][a-z]{5}[a-z0-9]\\d");
    private static final Pattern ELECTOR = Pattern.compile("[a-z]{6}\\d{8}[hm]\\d{3}");
    private static final Pattern RFC =
            Pattern.compile("[a-z&]{3,4}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[a-z0-9]{2}[a0-9]");
    private static final String FOREIGNERS = "xyz";

    private final Reading reading;
    private final Announcements announcements;

    LetteredDocuments(Reading reading) {
        this.reading = reading;
        this.announcements = new Announcements(reading);
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            if (Reading.isLetterOrDigit(reading.at(at))
                    && !Reading.isLetterOrDigit(reading.at(at - 1))
                    && !reading.isSettled(at)) {
                take(at);
            }
        }
    }

    private void take(int at) {
        int last = mexican(at);
        if (last < 0) {
            last = foreigner(at);
        }
        if (last < 0) {
            last = numbered(at);
        }
        if (last >= 0 && reading.isFree(at, last)) {
            reading.found(DataKind.DOCUMENT, at, last);
        }
    }

    private int mexican(int first) {
        int last = reading.endOfChunk(first);
        String code = code(first, last);
        if (code.length() == 18) {
            return CURP.matcher(code).matches() || ELECTOR.matcher(code).matches() ? last : -1;
        }
        int separated = endOfParts(first);
        String together = separated < 0 ? code : code(first, separated);
        return together.length() >= 12
                        && together.length() <= 13
                        && RFC.matcher(together).matches()
                ? Math.max(last, separated)
                : -1;
    }

    /** The end of three parts with dashes or spaces between them, or -1. */
    private int endOfParts(int first) {
        int second = afterSeparator(first);
        int third = second == first + 1 ? -1 : afterSeparator(second);
        boolean isWritten = reading.at(first).isWord() && reading.at(second).isNumber() && third > second + 1;
        return isWritten && Reading.isLetterOrDigit(reading.at(third)) ? reading.endOfChunk(third) : -1;
    }

    private int foreigner(int first) {
        Token prefix = reading.at(first);
        if (prefix.length() != 1 || !FOREIGNERS.contains(prefix.text())) {
            return -1;
        }
        int number = afterSeparator(first);
        int letter = afterSeparator(number);
        return reading.at(number).isNumber()
                        && isLetter(letter)
                        && CheckDigits.isSpanishForeigner(
                                prefix.text().charAt(0),
                                reading.at(number).text(),
                                reading.at(letter).text().charAt(0))
                ? letter
                : -1;
    }

    private int numbered(int first) {
        int last = endOfThousands(first);
        String digits = last < 0 ? "" : code(first, last).replace(".", "");
        int letter = afterSeparator(last);
        if (digits.length() < 7 || digits.length() > 8 || !isLetter(letter)) {
            return -1;
        }
        char written = reading.at(letter).text().charAt(0);
        boolean isChilean = written == 'k' && CheckDigits.isChilean(digits, written);
        boolean isSpanish = CheckDigits.isSpanish(digits, written) && isMeant(first, last, letter);
        return isChilean || isSpanish ? letter : -1;
    }

    /** A small letter after a space may be a word of its own. */
    private boolean isMeant(int first, int last, int letter) {
        boolean isTogether = !reading.at(last + 1).isSpace();
        return isTogether || reading.isCapital(letter) || announcements.before(first) == Announcement.DOCUMENT;
    }

    private int endOfThousands(int first) {
        if (!reading.at(first).isNumber()) {
            return -1;
        }
        int last = first;
        while (reading.at(last + 1).is(".")
                && reading.at(last + 2).isNumber()
                && reading.at(last + 2).length() == 3) {
            last += 2;
        }
        return last;
    }

    private boolean isLetter(int at) {
        return reading.at(at).isWord() && reading.at(at).length() == 1 && !Reading.isLetterOrDigit(reading.at(at + 1));
    }

    /** The token after a dash or one space, or just the next one. */
    private int afterSeparator(int at) {
        Token next = reading.at(at + 1);
        return next.is("-") || (next.isSpace() && next.length() == 1) ? at + 2 : at + 1;
    }

    private String code(int first, int last) {
        StringBuilder code = new StringBuilder();
        for (int at = first; at <= last && code.length() <= 18; at++) {
            Token token = reading.at(at);
            if (Reading.isLetterOrDigit(token)) {
                code.append(token.text());
            }
        }
        return code.toString();
    }
}
