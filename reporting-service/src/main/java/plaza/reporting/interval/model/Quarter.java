package plaza.reporting.interval.model;

import java.time.Duration;
import java.time.Instant;

/**
 * Fifteen minutes of UTC, the grain of all figures. Every time zone in use is a whole number of quarters away from UTC,
 * so days of any site are made of them.
 *
 * @param start on the full quarter of an hour
 */
public record Quarter(Instant start) implements Comparable<Quarter> {

    public static final Duration LENGTH = Duration.ofMinutes(15);

    public Quarter {
        if (!start.equals(floor(start))) {
            throw new IllegalArgumentException(start + " is not on a full quarter of an hour");
        }
    }

    /** The quarter in which {@code moment} lies: its start belongs to it, its end to the next. */
    public static Quarter of(Instant moment) {
        return new Quarter(floor(moment));
    }

    /** The last full quarter of an hour that is not after {@code moment}. */
    public static Instant floor(Instant moment) {
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), LENGTH.toSeconds()) * LENGTH.toSeconds());
    }

    /** The first full quarter of an hour that is not before {@code moment}. */
    public static Instant ceiling(Instant moment) {
        Instant floor = floor(moment);
        return floor.equals(moment) ? floor : floor.plus(LENGTH);
    }

    @Override
    public int compareTo(Quarter other) {
        return start.compareTo(other.start);
    }
}
