package plaza.language.privacy;

import java.util.Set;

/** Documents of digits only that prove themselves: CUIT and CUIL, NIT, RUT, the Uruguayan cédula. */
final class Documents {

    private static final Set<String> CUIT_PREFIXES = Set.of("20", "23", "24", "27", "30", "33", "34");

    private Documents() {}

    static boolean isDocument(Candidate number) {
        return isCuit(number) || isNit(number) || isRut(number) || isUruguayan(number);
    }

    private static boolean isCuit(Candidate number) {
        String digits = number.digits();
        boolean isWritten = number.isTogether() || number.isGrouped(2, 8, 1) || number.isGrouped(2, 2, 3, 3, 1);
        return isWritten && CheckDigits.isCuit(digits) && CUIT_PREFIXES.contains(digits.substring(0, 2));
    }

    private static boolean isNit(Candidate number) {
        boolean isWritten = number.isGrouped(9, 1) || number.isGrouped(3, 3, 3, 1);
        return isWritten && endsWithDash(number) && CheckDigits.isNit(number.digits());
    }

    private static boolean isRut(Candidate number) {
        boolean isWritten = number.isGrouped(8, 1)
                || number.isGrouped(7, 1)
                || number.isGrouped(2, 3, 3, 1)
                || number.isGrouped(1, 3, 3, 1);
        int most = number.length() - 1;
        return isWritten
                && endsWithDash(number)
                && CheckDigits.isChilean(
                        number.digits().substring(0, most), number.digits().charAt(most));
    }

    private static boolean isUruguayan(Candidate number) {
        boolean isWritten = number.isGrouped(1, 3, 3, 1) || number.isGrouped(7, 1);
        return isWritten && endsWithDash(number) && CheckDigits.isUruguayan(number.digits());
    }

    private static boolean endsWithDash(Candidate number) {
        return number.separatorBeforeLast().strip().equals("-");
    }
}
