package plaza.ingestion.channel.model;

import java.util.Optional;

/**
 * One call that reads a part of what happened, in words that only its network's package understands.
 *
 * @param about what is read: posts, comments, talks …
 * @param of whose
 * @param after where it goes on; empty at the beginning
 * @param page how often it went on
 */
public record Question(String about, NetworkId of, Optional<String> after, int page) {

    /** The beginning. */
    public static Question of(String about, NetworkId of) {
        return new Question(about, of, Optional.empty(), 0);
    }

    /** The same, further on. */
    public Question next(String place) {
        return new Question(about, of, Optional.of(place), page + 1);
    }
}
