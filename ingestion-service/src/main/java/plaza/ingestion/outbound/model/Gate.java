package plaza.ingestion.outbound.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether an account may send at the moment. Limits and outages concern the account, not one reply: with the gate closed
 * the others are not tried, because calling on makes a limit last longer.
 *
 * @param failures in a row; each makes the next wait longer
 * @param closed empty where it is open
 */
public record Gate(int failures, Optional<Closed> closed) {

    /** Nothing is in the way. */
    public static final Gate OPEN = new Gate(0, Optional.empty());

    private static final BackOff DOWN = new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30));
    private static final BackOff LIMIT = new BackOff(Duration.ofSeconds(5), Duration.ofMinutes(15));
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** Doubtful answers in a row after which the account waits a little: the network is not well. */
    private static final int MOST_DOUBTS = 3;

    /**
     * @param until when it opens by itself
     */
    public record Closed(HoldReason reason, Instant until) {}

    /** Why nothing may leave now, or empty. */
    public Optional<Closed> closedAt(Instant now) {
        return closed.filter(shut -> shut.until().isAfter(now));
    }

    /** The network was well with us; what closed the gate since the call began stands. */
    public Gate reached(Instant now) {
        return closedAt(now).isPresent() ? this : OPEN;
    }

    /** The network asked for less; it may have said for how long. */
    public Gate limited(Instant now, Optional<Duration> retryAfter) {
        return closed(HoldReason.RATE_LIMITED, now, retryAfter.orElseGet(() -> LIMIT.after(failures)));
    }

    /** The network does not let the account act for a while. */
    public Gate paused(Instant now) {
        return closed(HoldReason.ACCOUNT_PAUSED, now, PAUSE);
    }

    /** The network was not reached. */
    public Gate unreached(Instant now) {
        return closed(HoldReason.NETWORK_DOWN, now, DOWN.after(failures));
    }

    /** The network's answer was not clear. */
    public Gate doubted(Instant now) {
        return failures + 1 < MOST_DOUBTS
                ? new Gate(failures + 1, closed)
                : closed(HoldReason.NETWORK_DOWN, now, DOWN.after(failures + 1 - MOST_DOUBTS));
    }

    /** Of several that left together each meets the same wall: that is one failure. */
    private Gate closed(HoldReason reason, Instant now, Duration wait) {
        Optional<Closed> before = closedAt(now).filter(shut -> shut.reason() == reason);
        return before.map(shut -> new Gate(failures, before))
                .orElseGet(() -> new Gate(failures + 1, Optional.of(new Closed(reason, now.plus(wait)))));
    }
}
