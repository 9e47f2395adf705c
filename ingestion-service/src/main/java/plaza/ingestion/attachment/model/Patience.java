package plaza.ingestion.attachment.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something is tried again.
 *
 * @param most tries in all
 * @param first wait; each further one is three times as long
 * @param longest wait
 */
public record Patience(int most, Duration first, Duration longest) {

    /** When it is tried again after so many tries. */
    Instant after(int tries, Instant now) {
        Duration wait = first;
        for (int times = 1; times < tries && wait.compareTo(longest) < 0; times++) {
            wait = wait.multipliedBy(3);
        }
        return now.plus(wait.compareTo(longest) > 0 ? longest : wait);
    }
}
