package plaza.reporting.interval.model;

/**
 * Where a figure belongs.
 *
 * @param site slug; {@link #NOWHERE} where the fact names none
 * @param channel open text; {@link #NOWHERE} where the fact names none
 */
public record Place(String site, String channel) {

    /** Stands for a site or channel that was not told, so that the figure is not lost. */
    public static final String NOWHERE = "unknown";
}
