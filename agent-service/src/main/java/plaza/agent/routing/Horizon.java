package plaza.agent.routing;

/**
 * How far changes have been followed: everything that transactions below this one did has been seen.
 *
 * @param transaction a transaction number of PostgreSQL
 */
public record Horizon(long transaction) {

    /** Nothing has been seen. */
    public static final Horizon NONE = new Horizon(0);

    /** True where the other one is behind, as after a restore of the database: what was seen counts no longer. */
    public boolean isAheadOf(Horizon other) {
        return transaction > other.transaction;
    }
}
