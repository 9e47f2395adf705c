package plaza.ingestion.account.model;

import java.util.regex.Pattern;

/**
 * A short stable name that people give: of a brand, of a site.
 *
 * @param value lower-case letters, digits and hyphens, at most 60
 */
public record Slug(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    public Slug {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a slug is 1 to 60 lower-case letters, digits and hyphens, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
