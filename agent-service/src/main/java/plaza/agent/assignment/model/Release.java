package plaza.agent.assignment.model;

import java.util.Locale;

/** Why somebody is no longer the owner. */
public enum Release {
    RESOLVED,
    AGENT_GONE,
    /** The customer wrote again and the owner could not take it in time. */
    OWNER_UNAVAILABLE;

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
