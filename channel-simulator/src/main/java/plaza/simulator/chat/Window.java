package plaza.simulator.chat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How much may be said to a person, by the time since their own last words. */
public enum Window {
    /** Anything. */
    STANDARD,
    /** Only what a human writes. */
    HUMAN,
    /** Nothing, until the person writes again. */
    CLOSED;

    public static final Duration STANDARD_FOR = Duration.ofHours(24);
    public static final Duration HUMAN_FOR = Duration.ofDays(7);

    public static Window of(Optional<Instant> lastHeard, Instant now) {
        if (lastHeard.isEmpty() || !now.isBefore(lastHeard.get().plus(HUMAN_FOR))) {
            return CLOSED;
        }
        return now.isBefore(lastHeard.get().plus(STANDARD_FOR)) ? STANDARD : HUMAN;
    }
}
