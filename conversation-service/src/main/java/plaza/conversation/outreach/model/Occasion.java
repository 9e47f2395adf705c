package plaza.conversation.outreach.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What we would begin to speak about. */
public enum Occasion {
    /** A bill, a payment, a debt. */
    BILL("bill"),
    /** A service that is down, or is to be. */
    OUTAGE("outage"),
    /** Something that they ordered: an installation, a change, a delivery. */
    ORDER("order"),
    /** A complaint of theirs, to say how it goes on. */
    COMPLAINT("complaint");

    private final String label;

    Occasion(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The one of that word, if there is one. */
    public static Optional<Occasion> find(String label) {
        return Arrays.stream(values()).filter(each -> each.label.equals(label)).findFirst();
    }

    /** All words. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Occasion::label).toList();
    }
}
