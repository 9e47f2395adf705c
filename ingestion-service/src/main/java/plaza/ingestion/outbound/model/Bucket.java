package plaza.ingestion.outbound.model;

import java.time.Duration;
import java.time.Instant;

/**
 * A bucket that fills evenly: each call takes a token, and where there is none it waits for one.
 *
 * @param perSecond tokens that come in a second now; a limit halves it, what goes well brings it back
 * @param most tokens that come in a second at best, and that the bucket holds
 * @param tokens in it at that moment
 * @param at when they were counted
 */
public record Bucket(double perSecond, double most, double tokens, Instant at) {

    private static final double SLOWER = 0.5;
    private static final double FASTER = 1.05;
    private static final double SLOWEST = 0.1;

    /** A full one. */
    public static Bucket full(int most, Instant now) {
        return new Bucket(most, most, most, now);
    }

    /** When the next call may leave. */
    public Instant freeAt(Instant now) {
        double missing = 1 - tokens(now);
        return missing <= 0 ? now : now.plus(Duration.ofNanos((long) Math.ceil(missing / perSecond * 1e9)));
    }

    /** A call leaves. */
    public Bucket take(Instant now) {
        return new Bucket(perSecond, most, Math.max(0, tokens(now) - 1), now);
    }

    /** The network asked for less. */
    public Bucket slower(Instant now) {
        return new Bucket(Math.max(SLOWEST, perSecond * SLOWER), most, 0, now);
    }

    /** The network was well with us. */
    public Bucket faster() {
        return new Bucket(Math.min(most, perSecond * FASTER), most, tokens, at);
    }

    /** A clock that was set back has no say: the bucket is full then. */
    private double tokens(Instant now) {
        double seconds = Duration.between(at, now).toNanos() / 1e9;
        return seconds < 0 ? most : Math.min(most, tokens + seconds * perSecond);
    }
}
