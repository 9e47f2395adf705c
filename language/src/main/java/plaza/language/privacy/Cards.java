package plaza.language.privacy;

import java.util.List;

/** Card numbers: an issuer's prefix, a length that goes with it, and a right check digit. */
final class Cards {

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
            new Issuer(644, 659, 3, 16, 19), // Discover
            new Issuer(3528, 3589, 4, 16, 16), // JCB
            new Issuer(62, 62, 2, 16, 19), // UnionPay
            new Issuer(50, 50, 2, 16, 19), // Maestro
            new Issuer(56, 58, 2, 16, 19), // Maestro, Cabal, Naranja
            new Issuer(6042, 6043, 4, 16, 16), // Cabal
            new Issuer(6304, 6304, 4, 16, 19), // Maestro
            new Issuer(6759, 6763, 4, 16, 19)); // Maestro

    private Cards() {}

    static boolean isCard(String digits) {
        return digits.length() >= 13
                && digits.length() <= 19
                && CheckDigits.isLuhn(digits)
                && ISSUERS.stream().anyMatch(issuer -> issuer.fits(digits));
    }
}
