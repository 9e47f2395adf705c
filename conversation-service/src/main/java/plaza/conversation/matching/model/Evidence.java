package plaza.conversation.matching.model;

import java.util.Arrays;

/** Why two customers may be one person, the strongest first. */
public enum Evidence {
    DOCUMENT("document"),
    PHONE("phone"),
    EMAIL("email"),
    ACCOUNT("account"),
    NAME("name");

    private final String label;

    Evidence(String label) {
        this.label = label;
    }

    /** What of both is the same: a word of the contracts, and the kind in a match key. */
    public String label() {
        return label;
    }

    /** The evidence of that word, which is one. */
    public static Evidence get(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(label + " is no evidence"));
    }
}
