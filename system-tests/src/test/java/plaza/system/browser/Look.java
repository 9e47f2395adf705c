package plaza.system.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * How somebody's browser looks.
 *
 * @param width of its window, in CSS pixels
 * @param scheme light or dark, as the system says
 * @param language what the person chose in the page
 */
record Look(int width, ColorScheme scheme, String language) {

    static final Look USUAL = new Look(1440, ColorScheme.LIGHT, "es");

    private static final int PHONE = 390;

    static Look phone(ColorScheme scheme, String language) {
        return new Look(PHONE, scheme, language);
    }

    int height() {
        return isPhone() ? 844 : 900;
    }

    boolean isPhone() {
        return width <= PHONE;
    }

    /** What tells pictures of one page apart: {@code 390-dark-en}. */
    String label() {
        return shape() + "-" + language;
    }

    /** The same without the language, for a page that has only one. */
    String shape() {
        return "%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
    }
}
