package plaza.language.privacy;

/** What follows the number of a house: floor, door, block, quarter of the town. */
final class Inside {

    private static final int MOST_PARTS = 6;

    private final Reading reading;

    Inside(Reading reading) {
        this.reading = reading;
    }

    /** True where a floor or a door follows that token. */
    boolean begins(int house) {
        return end(house) > house;
    }

    /** The last token of the address whose house has that number. */
    int extend(int house) {
        int last = Reading.isLetterOrDigit(reading.at(house + 1)) ? house + 1 : house;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            int end = end(last);
            if (end == last) {
                return last;
            }
            last = end;
        }
        return last;
    }

    /** The end of one more part, or the same token where there is none. */
    private int end(int last) {
        int at = reading.next(last);
        at = reading.at(at).is(",") ? reading.next(at) : at;
        if (reading.isSettled(at)) {
            return last;
        }
        String word = reading.at(at).text();
        if (AddressWords.isInside(word)) {
            return value(at, last);
        }
        if (AddressWords.isArea(word)) {
            return area(at);
        }
        if (isOrdinal(at)) {
            return door(at + 1);
        }
        boolean isLetter = reading.at(at).isWord() && reading.at(at).length() == 1 && reading.isCapital(at);
        return isLetter || AddressWords.isSide(word) ? at : last;
    }

    private int value(int word, int last) {
        int dotted = reading.at(word + 1).is(".") ? word + 1 : word;
        int next = reading.next(dotted);
        boolean isShort = reading.at(next).isNumber()
                || (reading.at(next).isWord() && reading.at(next).length() == 1);
        if (isShort && reading.at(next).length() <= 4) {
            return next;
        }
        return word == reading.next(last) || reading.at(reading.next(last)).is(",") ? word : last;
    }

    private int area(int word) {
        int last = word;
        int next = reading.next(reading.at(word + 1).is(".") ? word + 1 : word);
        for (int words = 0; words < 2 && reading.at(next).isWord() && reading.isCapital(next); words++) {
            last = next;
            next = reading.next(next);
        }
        return last;
    }

    private boolean isOrdinal(int at) {
        return reading.at(at).isNumber()
                && reading.at(at).length() <= 2
                && AddressWords.isOrdinal(reading.at(at + 1).text());
    }

    private int door(int ordinal) {
        int next = reading.next(ordinal);
        String word = reading.at(next).text();
        boolean isDoor = reading.at(next).isWord() && (word.length() == 1 || AddressWords.isSide(word));
        return isDoor ? next : ordinal;
    }
}
