package plaza.ingestion.channel.model;

import java.util.regex.Pattern;

/**
 * Name of a network, as in {@code /webhooks/{channel}} and on the wire.
 *
 * @param value lower-case letters, at most 20: {@code facebook}, {@code email}
 */
public record ChannelName(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]{1,20}");

    public ChannelName {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a channel's name is 1 to 20 lower-case letters, not '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
