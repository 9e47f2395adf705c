package plaza.language.privacy;

/** Numbers with letters before them that a word announces: a contract FI20331784, a passport AAB123456. */
final class AnnouncedCodes {

    private static final int MOST_LETTERS = 4;
    private static final int LEAST_DIGITS = 5;

    private final Reading reading;
    private final Announcements announcements;

    AnnouncedCodes(Reading reading) {
        this.reading = reading;
        this.announcements = new Announcements(reading);
    }

    void find() {
        for (int at = 0; at < reading.size(); at++) {
            Token letters = reading.at(at);
            Token digits = reading.at(at + 1);
            if (letters.isWord()
                    && letters.length() <= MOST_LETTERS
                    && digits.isNumber()
                    && digits.length() >= LEAST_DIGITS
                    && reading.isFree(at, at + 1)) {
                take(at);
            }
        }
    }

    private void take(int at) {
        int last = reading.endOfChunk(at);
        switch (announcements.before(at)) {
            case DOCUMENT -> reading.found(DataKind.DOCUMENT, at, last);
            case ACCOUNT -> reading.found(DataKind.ACCOUNT, at, last);
            case NONE, BANK_ACCOUNT, CARD, PHONE, REFERENCE -> {}
        }
    }
}
