package plaza.simulator.network;

import java.util.Optional;
import java.util.regex.Pattern;

/** A network's own id of something that stands on it or takes part in it. Opaque outside that network. */
public record ExternalId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_.:=-]{0,79}");

    public ExternalId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no id: letters, digits, _ . : = - and at most 80");
        }
    }

    /** @return the id, or empty where the text cannot be one */
    public static Optional<ExternalId> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ExternalId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
