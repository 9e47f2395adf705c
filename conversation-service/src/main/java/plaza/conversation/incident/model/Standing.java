package plaza.conversation.incident.model;

import java.util.Arrays;
import java.util.Optional;

/** How a case stands to an incident. */
public enum Standing {
    /** It was open when the incident was declared, and its customer speaks of it. */
    MATCHED("matched"),
    /** Somebody said that it belongs to it. */
    CONFIRMED("confirmed"),
    /** Somebody said that it does not. */
    DISMISSED("dismissed"),
    /** Its customer speaks of it; nobody said anything yet. */
    SUGGESTED("suggested");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }

    /** The standing of that word, if it is one. */
    public static Optional<Standing> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** True where the case counts among those that are hit. */
    public boolean isPart() {
        return switch (this) {
            case MATCHED, CONFIRMED -> true;
            case DISMISSED, SUGGESTED -> false;
        };
    }
}
