package plaza.ingestion.channel.model;

import java.util.regex.Pattern;

/**
 * Name of an application of ours at a network, as in {@code /webhooks/{channel}/{app}}.
 *
 * @param value lower-case letters, digits and hyphens, at most 40
 */
public record AppName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Used by {@code /webhooks/{channel}} without a name. */
    public static final AppName DEFAULT = new AppName("default");

    public AppName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an app's name is 1 to 40 lower-case letters, digits and hyphens, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
