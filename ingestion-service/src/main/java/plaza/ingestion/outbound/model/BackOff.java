package plaza.ingestion.outbound.model;

import java.time.Duration;

/**
 * Waits that double.
 *
 * @param first after the first failure
 * @param most no wait is longer
 */
public record BackOff(Duration first, Duration most) {

    private static final int MOST_DOUBLINGS = 20;

    /** The wait after so many failures before this one. */
    public Duration after(int failures) {
        Duration wait = first.multipliedBy(1L << Math.min(Math.max(failures, 0), MOST_DOUBLINGS));
        return wait.compareTo(most) > 0 ? most : wait;
    }
}
