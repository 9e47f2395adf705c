package plaza.conversation.incident.model;

/**
 * Whom an incident hits.
 *
 * @param people different customers of its cases
 * @param cases all of them
 * @param open those that are not closed
 * @param untold open ones whose customer was sent nothing since the newest fact
 */
public record Extent(long people, long cases, long open, long untold) {

    /** Nobody. */
    public static final Extent NOBODY = new Extent(0, 0, 0, 0);
}
