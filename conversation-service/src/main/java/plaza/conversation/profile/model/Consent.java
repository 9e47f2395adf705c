package plaza.conversation.profile.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whether a customer agreed that something of theirs is kept and used. */
public enum Consent {
    /** Nobody asked yet. */
    UNKNOWN("unknown"),
    /** They agreed. */
    GIVEN("given"),
    /** They said no: it is kept at most to be recognised. Whether we may begin is asked of their contact wishes. */
    REFUSED("refused");

    private final String label;

    Consent(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The one of that word, if there is one. */
    public static Optional<Consent> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** The one of that word, which there is. */
    public static Consent get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException(label + " is no word of Consent"));
    }

    /** All words. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Consent::label).toList();
    }
}
