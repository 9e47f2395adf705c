package plaza.ingestion.channel.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a text what its writer should not have typed: card numbers become {@value #CARD}; passwords, PINs, card
 * codes and one-time codes that the writer announces as such, in Spanish, English or Portuguese, become {@value #SECRET}.
 *
 * <p>Pure, and in linear time. A number that nobody announces is a card only with a known prefix, the length that goes
 * with it and a right check digit, so that orders, telephones, accounts, IMEI and SIM numbers stay.
 */
public final class Secrecy {

    /** Stands where a card number stood. */
    public static final String CARD = "[tarjeta]";

    /** Stands where a password or a code stood. */
    public static final String SECRET = "[dato oculto]";

    private static final String GAP = "\\s{0,3}";
    private static final String VERB = "(?:es|is|e|era|fue|was|seria|sera)";
    private static final String SIGN = "(?::|=|->|=>)";
    private static final String QUOTE = "[\"'`*«“]{0,2}";
    private static final String THAT = "\\s{1,3}(?:que|that)(?:\\s{1,3}[a-z0-9-]{1,15}){1,4}?";
    private static final String OF =
            "(?:\\s{1,3}(?:nuev[ao]|nova|actual|atual|anterior|viej[ao]|temporal|provisori[ao])"
                    + "|\\s{1,3}(?:de|del|do|da|of|for|para)(?:\\s{1,3}[a-z0-9-]{1,15}){1,3}?|" + THAT + ")?";
    private static final String NAME = "(?:contrasenas?|contrasenia|passwords?|passwd|passcode|passphrase|pwd|senhas?)";
    private static final String KEY = "(?<!palabra )(?<!palabras )(?<!punto )(?<!puntos )(?:claves?|pass|pin|puk)";
    private static final String KEY_OF =
            "(?:\\s{1,3}(?:fiscal|bancaria|unica|secreta|numerica|alfabetica|personal|nueva"
                    + "|actual|temporal)|\\s{1,3}(?:de|del|do|da|of|for|para)(?:\\s{1,3}(?:la|mi|el|o|a|the|my|tu))?\\s{1,3}"
                    + "(?:wi-?fi|red|internet|acceso|acesso|ingreso|seguridad|seguranca|cuenta|conta|account|usuario|user"
                    + "|correo|mail|email|e-mail|app|web|sitio|modem|router|home ?banking|banco|cajero|tarjeta|cartao|card|sim"
                    + "|chip)|" + THAT + ")?";
    private static final String CODE = "(?:codigos?|code|token|otp|2fa|cvv2?|cvc2?|cvn)";
    private static final String OF_SECURITY =
            "(?:\\s{1,3}(?:(?:de|do|da|para|of|for)\\s{1,3})?(?:la\\s)?(?:verificacion|verificacao|verification|seguridad|"
                    + "seguranca|security|acceso|acesso|access|ingreso|confirmacion|confirmacao|validacion|validacao|"
                    + "activacion|ativacao|autorizacion|autorizacao|autenticacion|autenticacao|un solo uso|uso unico|"
                    + "whatsapp|sms|otp|tarjeta|cartao|banco)\\b)";
    private static final String DIGITS =
            "(?:[a-z]-)?(?:\\d{3}[ -]\\d{3,4}|\\d\\d[ -]\\d\\d[ -]\\d\\d|\\d(?: \\d){3,7}" + "|\\d{3,10})(?![\\d-])";

    /** {@code contraseña: x}, {@code my password is x}: whatever follows is the secret. */
    private static final Pattern PASSWORD = Pattern.compile("\\b(?:" + NAME + OF + "|" + KEY + KEY_OF + ")[\"']?" + GAP
            + "(?:(?<sign>" + SIGN + ")|\\b(?<verb>" + VERB + ")\\b" + SIGN + "?)" + GAP + QUOTE
            + "(?<value>[^\\s\"'`«»“”]{2,100})");

    /** {@code mi contraseña Hola1234}: letters and digits together. */
    private static final Pattern MIXED = Pattern.compile("\\b(?:" + NAME + "|clave)\\s{1,3}" + QUOTE
            + "(?<value>(?=[^\\s]{0,30}\\d)(?=[^\\s]{0,30}[a-z])[^\\s\"'`«»“”]{6,100})");

    /** {@code mi código es 123456}, {@code OTP: 123 456}. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("\\b" + CODE + "(?:" + OF_SECURITY + "|" + THAT + ")?[\"']?"
                    + GAP + "(?:" + SIGN + "|,?\\s?\\b" + VERB + "\\b" + SIGN + "?)" + GAP + QUOTE
                    + "(?:(?:el|la|the|o|a)\\s)?(?<value>" + DIGITS + "|[a-z0-9]{4,12}\\b)");

    /** {@code pin 1234}, {@code cvv 123}: these words stand before nothing else. */
    private static final Pattern BARE = Pattern.compile(
            "\\b(?:pin|puk|otp|cvv2?|cvc2?|cvn|senha|clave|contrasena|password|codigo(?=\\s{1,3}(?:de\\s)?segur)"
                    + OF_SECURITY + ")\\s{1,3}(?:(?:numero|nro\\.?|number)\\s{1,3})?(?<value>\\d{3,8})(?![\\d-])");

    /** {@code me llegó el código 482913}: six digits are a one-time code, four may be any. */
    private static final Pattern SIX = Pattern.compile("\\b(?:codigo|code|token)" + OF_SECURITY
            + "?\\s{1,3}(?<value>(?:[a-z]-)?\\d{6}|\\d{3}[ -]\\d{3})(?![\\d-])");

    /** {@code 123456 es tu código de WhatsApp}; of the post, of an area or of a customer it is no secret. */
    private static final Pattern BEFORE =
            Pattern.compile("(?<![\\d-])(?<value>(?:\\b[a-z]-)?\\d{4,8}|\\d{3}[ -]\\d{3})\\s{1,3}"
                    + "(?:es|is|e)\\s{1,3}(?:(?:mi|tu|su|el|la|my|your|the|o|a|meu|minha|seu|sua)\\s{1,3}){0,2}"
                    + "(?:(?:verification|security|one-time|access|login|confirmation|whatsapp|google|facebook|instagram)"
                    + "\\s{1,3})?(?:codigo|code|clave|pin|otp|senha|contrasena|password|token)"
                    + "(?:" + OF_SECURITY + "|(?!\\s{1,3}(?:postal|de|do|del|da|of|for|area)\\b))");

    /** Without one of these nothing is announced; with folded letters, so that accents do not matter. */
    private static final List<String> STEMS = List.of(
            "contrase",
            "passw",
            "pass",
            "pwd",
            "clave",
            "senha",
            "pin",
            "puk",
            "codigo",
            "code",
            "token",
            "otp",
            "2fa",
            "cvv",
            "cvc",
            "cvn");

    /** What people say of a password without telling it. */
    private static final Set<String> SAID_OF_IT = Set.of(
            "incorrecta",
            "incorrecto",
            "incorreta",
            "incorrect",
            "correcta",
            "correcto",
            "correta",
            "correct",
            "invalida",
            "invalido",
            "invalid",
            "valida",
            "valid",
            "erronea",
            "errada",
            "equivocada",
            "wrong",
            "nueva",
            "nova",
            "new",
            "vieja",
            "old",
            "segura",
            "secure",
            "debil",
            "weak",
            "secreta",
            "secret",
            "obligatoria",
            "necesaria",
            "necessary",
            "required",
            "rechazada",
            "rejected",
            "distinta",
            "diferente",
            "different",
            "misma",
            "igual",
            "asi",
            "esa",
            "esta",
            "nunca",
            "never",
            "siempre",
            "not",
            "tampoco",
            "mia");

    private Secrecy() {}

    /** The text without secrets; the very same text where there are none. */
    public static String hide(String text) {
        String composed = hasCombiningMarks(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
        String without = hideAnnounced(CardNumbers.hide(composed));
        return without.equals(composed) ? text : without;
    }

    private static String hideAnnounced(String text) {
        String folded = fold(text);
        if (STEMS.stream().noneMatch(folded::contains)) {
            return text;
        }
        Cuts cuts = new Cuts(folded.length());
        find(PASSWORD, folded, cuts);
        find(MIXED, folded, cuts);
        find(ANNOUNCED, folded, cuts);
        find(BARE, folded, cuts);
        find(SIX, folded, cuts);
        find(BEFORE, folded, cuts);
        return cuts.apply(text);
    }

    private static void find(Pattern pattern, String folded, Cuts cuts) {
        Matcher matcher = pattern.matcher(folded);
        while (matcher.find()) {
            int start = matcher.start("value");
            int end = withoutPunctuation(folded, start, matcher.end("value"));
            if (isSecret(pattern, matcher, folded.substring(start, end), folded, end)) {
                cuts.add(start, end);
            }
        }
    }

    private static boolean isSecret(Pattern pattern, Matcher matcher, String value, String folded, int end) {
        if (value.length() < 2 || folded.startsWith(CARD, matcher.start("value")) || SAID_OF_IT.contains(value)) {
            return false;
        }
        if (pattern == ANNOUNCED) {
            return value.chars().anyMatch(Character::isDigit);
        }
        return pattern != PASSWORD || isPassword(matcher, value, folded, end);
    }

    /** After a sign it is one. After "is" it is one that looks so, or the last word that is said. */
    private static boolean isPassword(Matcher matcher, String value, String folded, int end) {
        if (matcher.group("sign") != null) {
            return value.length() >= 3;
        }
        boolean looksSo = value.chars().anyMatch(each -> !Character.isLetter(each));
        return looksSo || value.length() >= 4 && endsSentence(folded, end);
    }

    private static boolean endsSentence(String folded, int end) {
        int at = end;
        while (at < folded.length() && " \t\"'`*».!?)".indexOf(folded.charAt(at)) >= 0) {
            if (".!?".indexOf(folded.charAt(at)) >= 0) {
                return true;
            }
            at++;
        }
        return at >= folded.length() || folded.charAt(at) == '\n' || folded.charAt(at) == ',';
    }

    private static int withoutPunctuation(String folded, int start, int end) {
        int at = end;
        while (at > start && ".,;:!?)*".indexOf(folded.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static boolean hasCombiningMarks(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '\u0300' && text.charAt(at) <= '\u036f') {
                return true;
            }
        }
        return false;
    }

    /** Small letters without accents and ordinary digits, character by character: places stay the same. */
    private static String fold(String text) {
        char[] folded = new char[text.length()];
        for (int at = 0; at < folded.length; at++) {
            folded[at] = fold(text.charAt(at));
        }
        return new String(folded);
    }

    private static char fold(char character) {
        if (character < 128) {
            return Character.toLowerCase(character);
        }
        int digit = Character.digit(character, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        char small = Character.toLowerCase(character);
        return switch (small) {
            case 'á', 'à', 'â', 'ã', 'ä' -> 'a';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'í', 'ì', 'î', 'ï' -> 'i';
            case 'ó', 'ò', 'ô', 'õ', 'ö' -> 'o';
            case 'ú', 'ù', 'û', 'ü' -> 'u';
            case 'ñ' -> 'n';
            case 'ç' -> 'c';
            case '\u00a0', '\u2007', '\u202f', '\u2009' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> small;
        };
    }
}
