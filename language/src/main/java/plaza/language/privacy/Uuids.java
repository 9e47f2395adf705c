package plaza.language.privacy;

/** Names of things that programs give: 01964b3a-7c1e-7d21-8a11-5b0c9e3d0001. Digits in them are nobody's. */
final class Uuids {

    private static final int[] LENGTHS = {8, 4, 4, 4, 12};

    private final Reading reading;

    Uuids(Reading reading) {
        this.reading = reading;
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            int last = Reading.isLetterOrDigit(reading.at(at - 1)) ? -1 : last(at);
            if (last >= 0) {
                reading.settle(at, last);
            }
        }
    }

    private int last(int first) {
        int at = first;
        int last = -1;
        for (int length : LENGTHS) {
            boolean isApart = at == first || reading.at(last + 1).is("-");
            last = isApart ? endOfPart(at, length) : -1;
            if (last < 0) {
                return -1;
            }
            at = last + 2;
        }
        return last;
    }

    private int endOfPart(int first, int length) {
        if (!Reading.isLetterOrDigit(reading.at(first)) || reading.at(first).length() > length) {
            return -1;
        }
        int last = reading.endOfChunk(first);
        String part = reading.text(first, last);
        boolean isHexadecimal =
                part.length() == length && part.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
        return isHexadecimal ? last : -1;
    }
}
