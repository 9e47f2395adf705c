package plaza.agent.routing.model;

import java.util.Locale;

/** Why it was that person. */
public enum OfferReason {
    /** They own it, or had it. */
    PREFERRED_OWNER,
    /** First in line. */
    LONGEST_IDLE,
    /** First in line, after its owner could not take it. */
    OWNER_UNAVAILABLE;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
