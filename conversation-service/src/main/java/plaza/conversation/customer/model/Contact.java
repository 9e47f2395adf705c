package plaza.conversation.customer.model;

import java.util.Locale;
import java.util.Optional;

/**
 * By what a person can be told on any network: a telephone, an e-mail address. Of the same person it is always the same
 * word.
 *
 * @param key the kind and the value as it is compared, such as {@code phone:+543516123456}
 */
public record Contact(String key) {

    private static final int SHORTEST_PHONE = 8;
    private static final int LONGEST_PHONE = 15;

    /** The telephone of that number with its country, however it is written; empty where the country is missing. */
    public static Optional<Contact> phone(String written) {
        String plain = written.replaceAll("[\\s().\\-/]", "");
        String digits = plain.startsWith("+") ? plain.substring(1) : plain.startsWith("00") ? plain.substring(2) : "";
        return isNumber(digits) ? Optional.of(new Contact("phone:+" + withoutMobileSign(digits))) : Optional.empty();
    }

    /** The mailbox of that address; empty where it is none. */
    public static Optional<Contact> email(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        int at = plain.indexOf('@');
        boolean whole = at > 0 && plain.indexOf('@', at + 1) < 0 && plain.indexOf('.', at) > at + 1;
        return whole && plain.codePoints().noneMatch(Character::isWhitespace)
                ? Optional.of(new Contact("email:" + plain))
                : Optional.empty();
    }

    private static boolean isNumber(String digits) {
        return digits.length() >= SHORTEST_PHONE
                && digits.length() <= LONGEST_PHONE
                && digits.charAt(0) != '0'
                && digits.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** Argentina and Mexico write a digit more where a mobile is called, and networks drop it or not. */
    private static String withoutMobileSign(String digits) {
        if (digits.length() == 13 && (digits.startsWith("549") || digits.startsWith("521"))) {
            return digits.substring(0, 2) + digits.substring(3);
        }
        return digits;
    }
}
