package plaza.language.privacy;

/** Numbers that prove themselves: the last digit follows from the others. All take ASCII digits and small letters. */
final class CheckDigits {

    private static final String SPANISH = "trwagmyfpdxbnjzsqvhlcke";
    private static final String CURP = "0123456789abcdefghijklmn_opqrstuvwxyz";
    private static final int[] CUIT = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    private static final int[] NIT = {41, 37, 29, 23, 19, 17, 13, 7, 3};
    private static final int[] URUGUAYAN = {2, 9, 8, 7, 6, 3, 4};
    private static final int[] CBU_BANK = {7, 1, 3, 9, 7, 1, 3};
    private static final int[] CBU_ACCOUNT = {3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3};
    private static final int[] CLABE = {3, 7, 1};

    private CheckDigits() {}

    /** Cards, by Luhn. */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int back = 0; back < digits.length(); back++) {
            int digit = digit(digits, digits.length() - 1 - back);
            int counted = back % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }

    /** Argentina's tax number. */
    static boolean isCuit(String digits) {
        if (digits.length() != 11) {
            return false;
        }
        int check = 11 - weighed(digits, 0, CUIT) % 11;
        return (check == 11 ? 0 : check == 10 ? 9 : check) == digit(digits, 10);
    }

    /** Colombia's tax number of nine digits, with its check digit. */
    static boolean isNit(String digits) {
        if (digits.length() != 10) {
            return false;
        }
        int rest = weighed(digits, 0, NIT) % 11;
        return (rest < 2 ? rest : 11 - rest) == digit(digits, 9);
    }

    /** Spain's identity number of at most eight digits, with its letter. */
    static boolean isSpanish(String digits, char letter) {
        return digits.length() <= 8 && SPANISH.charAt(Integer.parseInt(digits) % 23) == letter;
    }

    /** Spain's number of foreigners: x, y or z, seven digits and the letter. */
    static boolean isSpanishForeigner(char first, String digits, char letter) {
        int prefix = "xyz".indexOf(first);
        return prefix >= 0 && digits.length() == 7 && isSpanish(prefix + digits, letter);
    }

    /** Uruguay's identity number. */
    static boolean isUruguayan(String digits) {
        return digits.length() == 8 && (10 - weighed(digits, 0, URUGUAYAN) % 10) % 10 == digit(digits, 7);
    }

    /** Chile's number, with its check digit or k. */
    static boolean isChilean(String digits, char check) {
        int sum = 0;
        for (int back = 0; back < digits.length(); back++) {
            sum += digit(digits, digits.length() - 1 - back) * (2 + back % 6);
        }
        int rest = 11 - sum % 11;
        char right = rest == 11 ? '0' : rest == 10 ? 'k' : (char) ('0' + rest);
        return digits.length() >= 7 && digits.length() <= 8 && right == check;
    }

    /** Mexico's register of the population: seventeen letters and digits, and a digit. */
    static boolean isCurp(String code) {
        int sum = 0;
        for (int at = 0; at < 17; at++) {
            sum += CURP.indexOf(code.charAt(at)) * (18 - at);
        }
        return (10 - sum % 10) % 10 == digit(code, 17);
    }

    /** Argentina's uniform bank key. */
    static boolean isCbu(String digits) {
        return digits.length() == 22
                && (10 - weighed(digits, 0, CBU_BANK) % 10) % 10 == digit(digits, 7)
                && (10 - weighed(digits, 8, CBU_ACCOUNT) % 10) % 10 == digit(digits, 21);
    }

    /** Mexico's standard bank key. */
    static boolean isClabe(String digits) {
        if (digits.length() != 18) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < 17; at++) {
            sum += digit(digits, at) * CLABE[at % 3] % 10;
        }
        return (10 - sum % 10) % 10 == digit(digits, 17);
    }

    /** An international account number, by its remainder. */
    static boolean isIban(String written) {
        int rest = 0;
        String turned = written.substring(4) + written.substring(0, 4);
        for (int at = 0; at < turned.length(); at++) {
            int value = Character.digit(turned.charAt(at), 36);
            rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
        }
        return rest == 1;
    }

    private static int weighed(String digits, int from, int[] weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += digit(digits, from + at) * weights[at];
        }
        return sum;
    }

    private static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }
}
