package plaza.platform.log;

import java.util.regex.Pattern;

/**
 * Takes out of a text what must never stand in a log: tokens, secrets, proofs, e-mail addresses and long digit runs
 * (cards, phones). The last net under the rule that nobody logs them in the first place.
 */
public final class Redaction {

    private static final Pattern BEARER = Pattern.compile("(?i)(bearer\\s+)[A-Za-z0-9._~+/=-]{8,}");
    private static final Pattern SECRET = Pattern.compile("(?i)((?:access_token|refresh_token|id_token|client_secret|"
            + "appsecret_proof|app_secret|hub\\.verify_token|verify_token|password|secret|api_key|api-key|token)"
            + "\"?\\s*[=:]\\s*\"?)[^\\s&\",}]+");
    private static final Pattern JWT = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{4,}\\.[A-Za-z0-9_-]*");
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}\\.[A-Za-z]{2,}");
    private static final Pattern CARD = Pattern.compile("(?<![\\w-])(?:\\d[ -]?){13,19}(?![\\w-])");

    private Redaction() {}

    /** The text with every find replaced by {@code [redacted]}. */
    public static String of(String text) {
        String clean = JWT.matcher(text).replaceAll("[redacted]");
        clean = BEARER.matcher(clean).replaceAll("$1[redacted]");
        clean = SECRET.matcher(clean).replaceAll("$1[redacted]");
        clean = EMAIL.matcher(clean).replaceAll("[redacted]");
        return CARD.matcher(clean).replaceAll(found -> isCard(found.group()) ? "[redacted]" : found.group());
    }

    /** Luhn's check (ISO/IEC 7812-1), so that the long ids of networks mostly stay readable. */
    private static boolean isCard(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            char c = digits.charAt(i);
            if (Character.isDigit(c)) {
                int value = (c - '0') * (twice ? 2 : 1);
                sum += value > 9 ? value - 9 : value;
                twice = !twice;
            }
        }
        return sum % 10 == 0;
    }
}
