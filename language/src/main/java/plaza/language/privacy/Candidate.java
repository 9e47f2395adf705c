package plaza.language.privacy;

import java.util.List;
import java.util.stream.Collectors;

/** Groups of digits that may be one number. */
final class Candidate {

    private final Reading reading;
    private final List<DigitRun.Part> parts;
    private final String digits;

    Candidate(Reading reading, List<DigitRun.Part> parts) {
        this.reading = reading;
        this.parts = parts;
        this.digits = parts.stream().map(DigitRun.Part::digits).collect(Collectors.joining());
    }

    String digits() {
        return digits;
    }

    int length() {
        return digits.length();
    }

    /** Its first token. */
    int first() {
        return parts.getFirst().token();
    }

    /** Its last token. */
    int last() {
        return parts.getLast().token();
    }

    /** The first token, with a plus or a bracket that opens it. */
    int opening() {
        int first = first();
        boolean isOpened =
                reading.at(first - 1).is("+") || reading.at(first - 1).is("(");
        return isOpened && !reading.isSettled(first - 1) ? first - 1 : first;
    }

    boolean hasPlus() {
        int before = first() - 1;
        return reading.at(before).is("+")
                || (reading.at(before).is("(") && reading.at(before - 1).is("+"));
    }

    boolean isTogether() {
        return parts.size() == 1;
    }

    /** Groups of these lengths, nothing else. */
    boolean isGrouped(int... lengths) {
        if (lengths.length != parts.size()) {
            return false;
        }
        for (int at = 0; at < lengths.length; at++) {
            if (parts.get(at).digits().length() != lengths[at]) {
                return false;
            }
        }
        return true;
    }

    /** Written as amounts are: 1.234.567 or 28.900,50. */
    boolean isAmount() {
        if (parts.size() < 2 || parts.getFirst().digits().length() > 3) {
            return false;
        }
        for (int at = 1; at < parts.size(); at++) {
            String between = separator(at);
            boolean isDecimal = at == parts.size() - 1
                    && between.equals(",")
                    && parts.get(at).digits().length() <= 2;
            boolean isThousand = (between.equals(".") || between.equals(","))
                    && parts.get(at).digits().length() == 3;
            if (!isDecimal && !isThousand) {
                return false;
            }
        }
        return true;
    }

    /** Digit by digit, as people do it who do not want a machine to read it. */
    boolean isSpread() {
        long spelled = parts.stream().filter(DigitRun.Part::isSpelled).count();
        boolean isSingle = parts.stream().allMatch(part -> part.digits().length() == 1);
        return isSingle && (spelled == 0 || spelled >= 6) && parts.size() >= 7;
    }

    /** Words for digits count only where a whole number is spelled. */
    boolean isHalfSpelled() {
        return parts.stream().anyMatch(DigitRun.Part::isSpelled) && !isSpread();
    }

    /** What stands before its last group; nothing where it is the only one. */
    String separatorBeforeLast() {
        return isTogether() ? "" : separator(parts.size() - 1);
    }

    /** What stands between a group and the one before it. */
    private String separator(int part) {
        return reading.text(parts.get(part - 1).token() + 1, parts.get(part).token() - 1);
    }

    /** All together, by fours, or by four, six and the rest. */
    boolean isGroupedAsCard() {
        if (isTogether() || isSpread()) {
            return true;
        }
        boolean isInSixes = parts.size() == 3
                && parts.get(0).digits().length() == 4
                && parts.get(1).digits().length() == 6;
        return isInSixes || isInFours();
    }

    private boolean isInFours() {
        for (int at = 0; at < parts.size() - 1; at++) {
            if (parts.get(at).digits().length() != 4) {
                return false;
            }
        }
        return parts.size() >= 4 && parts.getLast().digits().length() <= 4;
    }
}
