package plaza.conversation.message.model;

import java.time.Duration;
import java.time.Instant;

/** The moment from which clocks count a message (DESIGN 4.10). */
public final class ClockStart {

    /** How old the network's time may be before it is no longer believed. */
    public static final Duration CREDIBLE = Duration.ofDays(7);

    private ClockStart() {}

    /**
     * The network's time where it is credible: within the 7 days before we heard of it, both ends included. Else the
     * moment we heard: a back-filled comment of last year is not a year late, and a network's clock that is ahead
     * gives nobody more time.
     */
    public static Instant of(Instant createdAt, Instant receivedAt) {
        boolean credible = !createdAt.isAfter(receivedAt) && !createdAt.isBefore(receivedAt.minus(CREDIBLE));
        return credible ? createdAt : receivedAt;
    }
}
