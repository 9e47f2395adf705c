package plaza.conversation.patience.model;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long a brand waits for customers who do not answer.
 *
 * @param limit null where it waits for ever
 */
public record Patience(String brand, @Nullable Duration limit) {

    /** The shortest that is any patience. */
    public static final Duration SHORTEST = Duration.ofHours(1);

    /** The longest; whoever waits longer waits for ever. */
    public static final Duration LONGEST = Duration.ofDays(90);

    /** Refuses what is none. */
    public Patience {
        if (limit != null && (limit.compareTo(SHORTEST) < 0 || limit.compareTo(LONGEST) > 0)) {
            throw new IllegalArgumentException("a brand waits between " + SHORTEST.toHours() + " and "
                    + LONGEST.toHours() + " hours, or for ever");
        }
    }
}
