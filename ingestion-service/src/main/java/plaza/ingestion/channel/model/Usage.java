package plaza.ingestion.channel.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How much of its limits a network says that we have used.
 *
 * @param percent of the limit that is nearest; empty where it told nothing; may exceed 100
 * @param regain how long it asks to be left alone
 */
public record Usage(Optional<Integer> percent, Optional<Duration> regain) {

    /** The network told nothing. */
    public static final Usage NONE = new Usage(Optional.empty(), Optional.empty());
}
