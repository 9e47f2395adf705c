package plaza.conversation.moderation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why something may be hidden or deleted. That it criticises us is never among the reasons. */
public enum PolicyReason {
    HATE("hate"),
    THREAT("threat"),
    HARASSMENT("harassment"),
    PERSONAL_DATA("personal-data"),
    SPAM("spam"),
    FRAUD("fraud"),
    SEXUAL_CONTENT("sexual-content"),
    ILLEGAL_CONTENT("illegal-content");

    private final String label;

    PolicyReason(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The reason of that word, if it is one. */
    public static Optional<PolicyReason> find(String label) {
        return Arrays.stream(values())
                .filter(reason -> reason.label.equals(label))
                .findFirst();
    }

    /** All words. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(PolicyReason::label).toList();
    }
}
