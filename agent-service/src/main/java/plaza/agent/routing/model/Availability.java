package plaza.agent.routing.model;

/** What a presence state means for routing. */
public enum Availability {
    /** Takes work. */
    AVAILABLE,
    /** At the desk, but takes none. */
    BUSY,
    /** Comes back. */
    AWAY,
    /** Not at work: nobody waits for them. */
    GONE
}
