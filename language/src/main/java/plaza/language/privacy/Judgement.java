package plaza.language.privacy;

import java.util.Optional;

/** What a row of digits is, if it is somebody's. */
final class Judgement {

    /** So many numbers of a text are looked up; a text with more of them is no answer to anybody, and each counts. */
    private static final int MOST_LOOKUPS = 400;

    private final Announcements announcements;
    private int lookups;

    Judgement(Announcements announcements) {
        this.announcements = announcements;
    }

    Optional<DataKind> of(Candidate number) {
        if (number.length() < 5 || number.isHalfSpelled()) {
            return Optional.empty();
        }
        return proven(number).or(() -> announced(number, announcements.before(number.first())));
    }

    private static Optional<DataKind> proven(Candidate number) {
        String digits = number.digits();
        if (!number.hasPlus() && number.isGroupedAsCard() && Cards.isCard(digits)) {
            return Optional.of(DataKind.CARD);
        }
        if (CheckDigits.isCbu(digits) || CheckDigits.isClabe(digits)) {
            return Optional.of(DataKind.BANK_ACCOUNT);
        }
        return !number.hasPlus() && Documents.isDocument(number) ? Optional.of(DataKind.DOCUMENT) : Optional.empty();
    }

    private Optional<DataKind> announced(Candidate number, Announcement announcement) {
        int length = number.length();
        return switch (announcement) {
            case DOCUMENT ->
                length >= 6 && length <= 13 && !number.hasPlus() ? Optional.of(DataKind.DOCUMENT) : phone(number);
            case ACCOUNT ->
                length <= 20 && !number.isAmount() && !number.hasPlus() ? Optional.of(DataKind.ACCOUNT) : phone(number);
            case BANK_ACCOUNT -> length >= 8 && !number.hasPlus() ? Optional.of(DataKind.BANK_ACCOUNT) : phone(number);
            case CARD -> length >= 13 && length <= 19 ? Optional.of(DataKind.CARD) : phone(number);
            case PHONE -> called(number);
            case REFERENCE -> number.isTogether() && !number.hasPlus() ? Optional.empty() : phone(number);
            case NONE -> phone(number);
        };
    }

    private Optional<DataKind> called(Candidate number) {
        boolean isLong = number.length() >= 7 && number.length() <= 15;
        boolean mayBe = isLong && (number.length() >= 9 || !number.isAmount());
        return mayBe ? Optional.of(DataKind.PHONE) : phone(number);
    }

    private Optional<DataKind> phone(Candidate number) {
        boolean mayBe = number.length() >= 7 && number.length() <= 15 && !number.isAmount();
        return mayBe && (number.isSpread() || isTelephone(number)) ? Optional.of(DataKind.PHONE) : Optional.empty();
    }

    private boolean isTelephone(Candidate number) {
        if (lookups >= MOST_LOOKUPS) {
            return true;
        }
        lookups++;
        boolean isAbroad = number.hasPlus() || number.digits().startsWith("00");
        return isAbroad && Phones.isInternational(number.digits()) || Phones.isNational(number.digits());
    }
}
