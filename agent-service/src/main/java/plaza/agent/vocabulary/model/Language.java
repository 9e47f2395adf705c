package plaza.agent.vocabulary.model;

import java.util.Locale;

/**
 * A language that a customer writes or an agent speaks.
 *
 * @param code primary language subtag of BCP 47 in lower case: {@code es} for {@code es-AR}; regions do not keep people
 *     from understanding each other
 */
public record Language(String code) {

    /** The language of any BCP 47 tag. */
    public static Language of(String tag) {
        int end = tag.indexOf('-');
        return new Language((end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return code;
    }
}
