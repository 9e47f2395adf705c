package plaza.agent.assignment.model;

import java.util.Locale;

/** Why an offer ended without an answer. */
public enum RunOut {
    NO_ANSWER,
    AGENT_GONE,
    NO_LONGER_NEEDED;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
