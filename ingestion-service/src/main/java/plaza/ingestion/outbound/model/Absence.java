package plaza.ingestion.outbound.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How certain it is that a reply does not stand on the network. A single look proves nothing: the network may still be
 * at work on a request whose answer we no longer wait for, and its copies may lag.
 *
 * @param looks that saw everything and did not find it
 * @param last when the last of them was
 */
public record Absence(int looks, Instant last) {

    private static final BackOff BETWEEN = new BackOff(Duration.ofMillis(400), Duration.ofSeconds(4));

    /** Nobody has looked yet; the first look is at once. */
    public static Absence none(Instant now) {
        return new Absence(0, now);
    }

    public Absence seen(Instant now) {
        return new Absence(looks + 1, now);
    }

    /** When to look again. */
    public Instant nextLook() {
        return looks == 0 ? last : last.plus(BETWEEN.after(looks - 1));
    }

    /**
     * True when it is.
     *
     * @param since when we lost sight of it
     */
    public boolean isCertain(Instant since, Certainty certainty) {
        return looks >= certainty.looks() && !last.isBefore(since.plus(certainty.after()));
    }

    /**
     * What makes it certain: both.
     *
     * @param looks so many
     * @param after the last of them so long after we lost sight
     */
    public record Certainty(int looks, Duration after) {}
}
