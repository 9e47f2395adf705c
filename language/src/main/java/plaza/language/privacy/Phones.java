package plaza.language.privacy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is a telephone number in the countries that we work in, and abroad where its country is written. */
final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final List<String> COUNTRIES = List.of("AR", "CO", "ES", "MX", "UY", "CL");
    private static final List<String> COUNTRY_CODES = List.of("54", "57", "34", "52", "598", "56");
    private static final List<String> OLD_MEXICAN_PREFIXES = List.of("044", "045");
    private static final int SHORTEST_NATIONAL = 9;
    private static final int SHORTEST_WITH_COUNTRY = 11;
    private static final int LONGEST = 15;

    private Phones() {}

    /** True where somebody could be called by these digits, dialled in one of our countries. */
    static boolean isNational(String digits) {
        if (digits.length() < SHORTEST_NATIONAL || digits.length() > LONGEST) {
            return false;
        }
        boolean withCountry = digits.length() >= SHORTEST_WITH_COUNTRY
                && COUNTRY_CODES.stream().anyMatch(digits::startsWith)
                && isInternational(digits);
        return withCountry || COUNTRIES.stream().anyMatch(country -> isValid(digits, country)) || isOldMexican(digits);
    }

    /** True where somebody could be called by a plus and these digits. */
    static boolean isInternational(String digits) {
        String called = withoutOldPrefix(digits.startsWith("00") ? digits.substring(2) : digits);
        return called.length() <= LONGEST
                && parse("+" + called, "ZZ").filter(NUMBERS::isValidNumber).isPresent();
    }

    /** The digits by which people write that number: with and without country, with and without what is dialled before. */
    static Set<String> spellings(String number) {
        String digits = digits(number);
        Set<String> all = new LinkedHashSet<>(List.of(digits));
        if (number.startsWith("+")) {
            all.add("00" + digits);
            parse(number, "ZZ").map(NUMBERS::getNationalSignificantNumber).ifPresent(national -> {
                all.add(national);
                all.add("0" + national);
                if (digits.startsWith("549")) {
                    all.add(national.substring(1));
                    all.add("0" + national.substring(1));
                    all.add("54" + national.substring(1));
                }
            });
        }
        return all;
    }

    /** Mexican mobiles were called with a 1 after the country. */
    private static String withoutOldPrefix(String called) {
        return called.length() == 13 && called.startsWith("521") ? "52" + called.substring(3) : called;
    }

    private static boolean isOldMexican(String digits) {
        return digits.length() == 13
                && OLD_MEXICAN_PREFIXES.stream().anyMatch(digits::startsWith)
                && isValid(digits.substring(3), "MX");
    }

    private static boolean isValid(String digits, String country) {
        return parse(digits, country)
                .filter(number -> NUMBERS.isValidNumberForRegion(number, country))
                .isPresent();
    }

    private static Optional<PhoneNumber> parse(String number, String country) {
        try {
            return Optional.of(NUMBERS.parse(number, country));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(Character::isDigit).forEach(digit -> digits.append((char) digit));
        return digits.toString();
    }
}
