package plaza.language.privacy;

/**
 * Postal addresses: a street with the number of a house. A street or a crossing alone is where something happens, and
 * nobody's.
 */
final class Addresses {

    private static final int MOST_NAME_TOKENS = 14;
    private static final int LONGEST_HOUSE = 5;
    private static final int LONGEST_GRID = 3;

    private final Reading reading;
    private final Inside inside;

    Addresses(Reading reading) {
        this.reading = reading;
        this.inside = new Inside(reading);
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            if (reading.at(at).isWord() && !reading.isSettled(at)) {
                int last = last(at);
                if (last >= 0 && reading.isFree(at, last)) {
                    reading.found(DataKind.ADDRESS, at, inside.extend(last));
                }
            }
        }
    }

    /** Where the address ends that begins with this word, or -1. */
    private int last(int word) {
        int name = afterStreet(word);
        if (name < 0) {
            int block = onBlock(word);
            return block >= 0 ? block : lived(word);
        }
        int onGrid = AddressWords.isNumberedStreet(reading.at(word).text()) ? onGrid(name) : -1;
        return onGrid >= 0 ? onGrid : named(name);
    }

    /** Where the name of the street begins, or -1. */
    private int afterStreet(int word) {
        Token street = reading.at(word);
        if (!AddressWords.isStreet(street.text()) || Reading.isLetterOrDigit(reading.at(word - 1))) {
            return -1;
        }
        boolean isShort = reading.at(word + 1).is(".") || reading.at(word + 1).is("/");
        if (street.length() == 1 && !reading.at(word + 1).is("/")) {
            return -1;
        }
        return reading.next(isShort ? word + 1 : word);
    }

    /** Carrera 15 # 88-64, kr 68d 13-51, calle 45A No. 21. */
    private int onGrid(int street) {
        int own = endOfGridNumber(street);
        if (own < 0) {
            return -1;
        }
        int marked = afterMarker(reading.next(own));
        boolean isMarked = marked > reading.next(own);
        int house = endOfGridNumber(marked);
        if (house < 0) {
            return -1;
        }
        int dash = reading.next(house);
        int plate = reading.at(dash).is("-") ? reading.next(dash) : dash;
        boolean hasPlate = plate > dash && isGridNumber(plate);
        return hasPlate ? plate : isMarked ? house : -1;
    }

    private boolean isGridNumber(int at) {
        return reading.at(at).isNumber() && reading.at(at).length() <= LONGEST_GRID;
    }

    /** A number with its letter, with "bis", with the side of the town; or -1. */
    private int endOfGridNumber(int at) {
        if (!isGridNumber(at)) {
            return -1;
        }
        int last = at;
        for (int more = 0; more < 3; more++) {
            int next = reading.next(last);
            if (!belongsToGridNumber(next, next == last + 1)) {
                return last;
            }
            last = next;
        }
        return last;
    }

    private boolean belongsToGridNumber(int at, boolean isGlued) {
        Token word = reading.at(at);
        boolean isLetter = word.isWord() && word.length() <= (isGlued ? 4 : 1);
        boolean isOfSentence = AddressWords.endsName(word.text()) || AddressWords.isMarker(word.text());
        return AddressWords.isSide(word.text()) || (isLetter && (isGlued || !isOfSentence));
    }

    /** Av. Rivadavia 4820, Paseo de Gracia nº 55, Av. 9 de Julio 1230. */
    private int named(int name) {
        int at = name;
        int words = 0;
        while (at < name + MOST_NAME_TOKENS && at < reading.size()) {
            int marked = afterMarker(at);
            if (words > 0 && isHouse(marked, marked > at)) {
                return marked;
            }
            boolean isName = reading.at(at).isWord()
                    && !AddressWords.endsName(reading.at(at).text());
            if (isName || isNumberOfStreet(at, name)) {
                words++;
            } else if (!isDayOfStreet(at) && !isComma(at, words)) {
                return -1;
            }
            at = reading.next(at);
            at = reading.at(at).is(".") ? reading.next(at) : at;
        }
        return -1;
    }

    /** The 9 of "9 de Julio". */
    private boolean isDayOfStreet(int at) {
        int of = reading.next(at);
        return isGridNumber(at)
                && reading.at(of).is("de")
                && AddressWords.isMonth(reading.at(reading.next(of)).text());
    }

    private boolean isNumberOfStreet(int at, int name) {
        return at == name && isGridNumber(at) && afterMarker(reading.next(at)) > reading.next(at);
    }

    private boolean isComma(int at, int words) {
        int next = reading.next(at);
        boolean isBeforeHouse = reading.at(next).isNumber() || afterMarker(next) > next;
        return words > 0 && reading.at(at).is(",") && isBeforeHouse && isAlone(afterMarker(next));
    }

    /** After a comma a number may count something: "calle Mayor, 3 coches". */
    private boolean isAlone(int number) {
        int next = reading.next(number);
        return !reading.at(next).isWord()
                || AddressWords.endsName(reading.at(next).text())
                || AddressWords.isInside(reading.at(next).text());
    }

    private boolean isHouse(int at, boolean isMarked) {
        Token token = reading.at(at);
        if (!token.isNumber() || token.length() > LONGEST_HOUSE || isDayOfStreet(at)) {
            return false;
        }
        if (reading.at(at + 1).isWord() && reading.at(at + 1).length() > 1) {
            return false;
        }
        boolean isFigure = reading.at(at + 1).is(":")
                || (isContinued(at + 1) && reading.at(at + 2).isNumber());
        return !isFigure
                && (isMarked || !Figures.isUnit(reading.at(reading.next(at)).text()));
    }

    private boolean isContinued(int at) {
        return reading.at(at).is(".")
                || reading.at(at).is(",")
                || reading.at(at).is("/");
    }

    /** What stands after "#", "No.", "nº"; the same token where none of them does. */
    private int afterMarker(int at) {
        if (!AddressWords.isMarker(reading.at(at).text())) {
            return at;
        }
        int next = at + 1;
        while (reading.at(next).is(".")
                || reading.at(next).is("°")
                || reading.at(next).isSpace()) {
            next++;
        }
        return next;
    }

    /** Lavalle 2215 4to B; "vivo en Belgrano 456". */
    private int lived(int word) {
        int house = reading.next(word);
        if (house == word + 1
                || !isHouse(house, false)
                || AddressWords.endsName(reading.at(word).text())) {
            return -1;
        }
        boolean isLong = reading.at(house).length() >= 3;
        boolean isWithFloor = isLong && reading.isCapital(word) && inside.begins(house);
        boolean isLivedAt = (isLong || reading.isCapital(word)) && isSaidToLive(word);
        return isWithFloor || isLivedAt ? house : -1;
    }

    /** Manzana 12 casa 5. */
    private int onBlock(int word) {
        int block = reading.next(word);
        boolean isBlock = AddressWords.isBlock(reading.at(word).text()) && isGridNumber(block);
        return isBlock && inside.begins(block) ? block : -1;
    }

    private boolean isSaidToLive(int word) {
        int at = word;
        for (int back = 0; back < 4; back++) {
            at = reading.previous(at);
            if (AddressWords.isLiving(reading.at(at).text())) {
                return true;
            }
        }
        return false;
    }
}
