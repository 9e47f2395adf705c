package plaza.simulator.network;

import java.time.Duration;

/**
 * How a network tells the product of something. Networks repeat, delay, batch and reorder: here on demand.
 *
 * @param copies how many times the same bytes are sent, in parallel; 1 is once
 * @param delay how long to wait before the first attempt, on the movable clock
 * @param shuffled whether each goes out after a further small random wait, so that the order is lost
 * @param batch how many changes at most travel in one request
 */
public record Delivering(int copies, Duration delay, boolean shuffled, int batch) {
    /** As Facebook promises at most: {@value} changes in one request. */
    public static final int LARGEST_BATCH = 1000;

    public static final Delivering PLAIN = new Delivering(1, Duration.ZERO, false, 1);

    public Delivering {
        if (copies < 1 || delay.isNegative() || batch < 1 || batch > LARGEST_BATCH) {
            throw new IllegalArgumentException("copies and batch are at least 1, delay is not negative, batch at most "
                    + LARGEST_BATCH + ": " + copies + ", " + batch + ", " + delay);
        }
    }
}
