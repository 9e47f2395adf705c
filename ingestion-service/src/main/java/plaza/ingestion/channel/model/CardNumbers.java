package plaza.ingestion.channel.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds card numbers: 13 to 19 digits, together or in groups with the same separator between all of them, with a known
 * prefix, the length that its issuers use, and a right check digit (Luhn).
 */
final class CardNumbers {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;
    private static final int WIDEST_SEPARATOR = 3;

    /** Issuers' ranges: prefixes of the same number of digits, and the lengths that go with them. */
    private record Issuer(int from, int to, int digits, int shortest, int longest) {

        boolean fits(String number) {
            int prefix = Integer.parseInt(number.substring(0, digits));
            return number.length() >= shortest && number.length() <= longest && prefix >= from && prefix <= to;
        }
    }

    private static final List<Issuer> ISSUERS = List.of(
            new Issuer(4, 4, 1, 16, 16), // Visa
            new Issuer(4, 4, 1, 13, 13), // Visa, old
            new Issuer(4, 4, 1, 19, 19), // Visa, long
            new Issuer(51, 55, 2, 16, 16), // Mastercard
            new Issuer(2221, 2720, 4, 16, 16), // Mastercard
            new Issuer(34, 34, 2, 15, 15), // American Express
            new Issuer(37, 37, 2, 15, 15), // American Express
            new Issuer(300, 305, 3, 14, 14), // Diners Club
            new Issuer(36, 36, 2, 14, 14), // Diners Club
            new Issuer(38, 39, 2, 14, 14), // Diners Club
            new Issuer(6011, 6011, 4, 16, 19), // Discover
            new Issuer(644, 659, 3, 16, 19), // Discover, Elo
            new Issuer(3528, 3589, 4, 16, 16), // JCB
            new Issuer(62, 62, 2, 16, 19), // UnionPay
            new Issuer(50, 50, 2, 16, 19), // Maestro, Elo, Mastercard's debit cards
            new Issuer(56, 58, 2, 16, 19), // Maestro, Cabal, Naranja
            new Issuer(6042, 6043, 4, 16, 16), // Cabal
            new Issuer(606282, 606282, 6, 16, 19), // Hipercard
            new Issuer(6304, 6304, 4, 16, 19), // Maestro
            new Issuer(636297, 636368, 6, 16, 16), // Elo
            new Issuer(6759, 6763, 4, 16, 19)); // Maestro

    /** A stretch of digits. */
    private record Group(int start, int end) {

        int length() {
            return end - start;
        }
    }

    private CardNumbers() {}

    /** The text with {@link Secrecy#CARD} for each card number. */
    static String hide(String text) {
        if (digits(text) < SHORTEST) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        int kept = 0;
        int at = nextDigit(text, 0);
        while (at < text.length()) {
            List<Group> run = run(text, at);
            int end = run.getLast().end();
            for (Group card : cards(text, run)) {
                shown.append(text, kept, card.start()).append(Secrecy.CARD);
                kept = card.end();
            }
            at = nextDigit(text, end);
        }
        return kept == 0 ? text : shown.append(text, kept, text.length()).toString();
    }

    /** Groups of digits, from this one on, as long as the same separator stands between them. */
    private static List<Group> run(String text, int first) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(first, endOfDigits(text, first)));
        String separator = "";
        while (true) {
            int end = groups.getLast().end();
            int next = endOfSeparator(text, end);
            if (next == end || next >= text.length() || Character.digit(text.charAt(next), 10) < 0) {
                return groups;
            }
            String between = text.substring(end, next);
            if (!separator.isEmpty() && !separator.equals(between)) {
                return groups;
            }
            separator = between;
            groups.add(new Group(next, endOfDigits(text, next)));
        }
    }

    private static List<Group> cards(String text, List<Group> run) {
        List<Group> found = new ArrayList<>();
        int first = 0;
        while (first < run.size()) {
            int last = lastOfCard(text, run, first);
            if (last < 0) {
                first++;
            } else {
                found.add(new Group(run.get(first).start(), run.get(last).end()));
                first = last + 1;
            }
        }
        return found;
    }

    /** The last group of the card that begins with this group, or -1. */
    private static int lastOfCard(String text, List<Group> run, int first) {
        StringBuilder number = new StringBuilder();
        for (int last = first; last < run.size() && number.length() <= LONGEST; last++) {
            append(number, text, run.get(last));
            boolean whole = first == 0 && last == run.size() - 1;
            if (isCard(number) && (whole || isGroupedAsCard(run, first, last))) {
                return isSomethingElse(text, run.get(first).start()) ? -1 : last;
            }
        }
        return -1;
    }

    private static boolean isSomethingElse(String text, int start) {
        return isTelephone(text, start) || isInAddress(text, start);
    }

    /** Among other numbers a card is told by its groups: all together, by fours, or by four, six and the rest. */
    private static boolean isGroupedAsCard(List<Group> run, int first, int last) {
        if (first == last) {
            return true;
        }
        int groups = last - first + 1;
        boolean sixes = groups == 3
                && run.get(first).length() == 4
                && run.get(first + 1).length() == 6
                && run.get(last).length() >= 4
                && run.get(last).length() <= 5;
        return sixes || isInFours(run, first, last);
    }

    private static boolean isInFours(List<Group> run, int first, int last) {
        for (int at = first; at < last; at++) {
            if (run.get(at).length() != 4) {
                return false;
            }
        }
        return last - first >= 3 && run.get(last).length() <= 4;
    }

    private static boolean isCard(CharSequence digits) {
        boolean mayBe = digits.length() >= SHORTEST && digits.length() <= LONGEST && checks(digits);
        String number = mayBe ? digits.toString() : "";
        return mayBe && ISSUERS.stream().anyMatch(issuer -> issuer.fits(number));
    }

    private static boolean checks(CharSequence number) {
        int sum = 0;
        for (int back = 0; back < number.length(); back++) {
            int digit = number.charAt(number.length() - 1 - back) - '0';
            int counted = back % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    private static boolean isTelephone(String text, int start) {
        return start > 0 && text.charAt(start - 1) == '+';
    }

    /** Numbers in web addresses name posts and people, and a link must keep working. */
    private static boolean isInAddress(String text, int start) {
        int from = start;
        while (from > 0 && start - from < 300 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        String before = text.substring(from, start);
        return before.contains("://") || before.startsWith("www.");
    }

    private static void append(StringBuilder number, String text, Group group) {
        int end = Math.min(group.end(), group.start() + LONGEST + 1);
        for (int at = group.start(); at < end; at++) {
            number.append((char) ('0' + Character.digit(text.charAt(at), 10)));
        }
    }

    private static int digits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length() && digits < SHORTEST; at++) {
            digits += Character.digit(text.charAt(at), 10) < 0 ? 0 : 1;
        }
        return digits;
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && Character.digit(text.charAt(at), 10) < 0) {
            at++;
        }
        return at;
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0) {
            at++;
        }
        return at;
    }

    private static int endOfSeparator(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < WIDEST_SEPARATOR && isSeparator(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(char character) {
        return character == '.'
                || character == '-'
                || character == '_'
                || character == '·'
                || Character.getType(character) == Character.DASH_PUNCTUATION
                || Character.isSpaceChar(character)
                || character == '\n'
                || character == '\t';
    }
}
