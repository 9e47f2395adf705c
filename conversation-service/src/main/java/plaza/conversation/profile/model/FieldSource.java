package plaza.conversation.profile.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where something that we know of a customer comes from. */
public enum FieldSource {
    /** They told us. */
    CUSTOMER("customer"),
    /** Somebody of ours found or concluded it. */
    AGENT("agent"),
    /** It stands in the company's own books. */
    COMPANY("company");

    private final String label;

    FieldSource(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The one of that word, if there is one. */
    public static Optional<FieldSource> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** The one of that word, which there is. */
    public static FieldSource get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException(label + " is no word of FieldSource"));
    }

    /** All words. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(FieldSource::label).toList();
    }
}
