package plaza.simulator.limit;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * So many calls in any stretch of that length.
 *
 * @param code the error for a call too many; empty leaves it to the network
 */
public record RateLimit(int calls, Duration per, OptionalInt code) {
    public RateLimit {
        if (calls < 1 || per.isNegative() || per.isZero()) {
            throw new IllegalArgumentException("a limit has at least one call and some time: " + calls + ", " + per);
        }
    }
}
