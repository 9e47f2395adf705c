package plaza.agent.assignment.model;

import java.util.Arrays;
import java.util.Locale;

/** What became of an offer. */
public enum OfferState {
    OPEN,
    ACCEPTED,
    DECLINED,
    TIMED_OUT;

    /** Of a stored word. */
    public static OfferState get(String label) {
        return Arrays.stream(values())
                .filter(state -> state.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state of an offer is called " + label));
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
