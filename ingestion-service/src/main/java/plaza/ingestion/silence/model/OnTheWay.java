package plaza.ingestion.silence.model;

/**
 * What of a brand is to leave.
 *
 * @param waiting queued or held: nothing of it has left
 * @param leaving at the network's door at this moment: that cannot be stopped any more
 */
public record OnTheWay(long waiting, long leaving) {

    public static final OnTheWay NOTHING = new OnTheWay(0, 0);
}
