package plaza.simulator.webhook;

/**
 * JSON as Meta sends and signs it: ASCII only, everything else as {@code \}{@code u00e1} with lower-case hex, and four
 * signs that would be legal as they are. Whoever verifies a signature over re-written JSON fails here, as with the real
 * one.
 */
public final class EscapedUnicode {
    private EscapedUnicode() {}

    /**
     * @param json a whole JSON text; the escaped signs occur only inside its strings
     * @return the same JSON value in ASCII
     */
    public static String of(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + json.length() / 4);
        json.chars().forEach(sign -> append(escaped, (char) sign));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, char sign) {
        switch (sign) {
            case '/' -> escaped.append("\\/");
            case '<' -> escaped.append("\\u003C");
            case '%' -> escaped.append("\\u0025");
            case '@' -> escaped.append("\\u0040");
            default -> {
                if (sign < 0x7f) {
                    escaped.append(sign);
                } else {
                    escaped.append("\\u").append(String.format("%04x", (int) sign));
                }
            }
        }
    }
}
