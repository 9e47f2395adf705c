package plaza.reporting.interval.model;

import java.time.Instant;
import java.util.UUID;

/** Facts of one turn, told shortly. */
final class TurnStory {

    static final Place CORDOBA = new Place("cordoba", "facebook");
    static final Place BOGOTA = new Place("bogota", "facebook");

    private TurnStory() {}

    static TurnFact needed(long sequence, String since, Place place) {
        return new TurnFact.Needed(order(sequence), TurnFact.FIRST_ANSWER, Instant.parse(since), place);
    }

    static TurnFact answered(long sequence, String since, String publishedAt, boolean withinTarget, Place place) {
        return new TurnFact.Answered(
                order(sequence),
                TurnFact.FIRST_ANSWER,
                Instant.parse(since),
                Instant.parse(publishedAt),
                withinTarget,
                "reply-" + sequence,
                place);
    }

    /** The answer that was told under that number did not reach the customer. */
    static TurnFact undelivered(long sequence, long answer) {
        return new TurnFact.Undelivered(order(sequence), "reply-" + answer);
    }

    static TurnFact noLongerNeeded(long sequence, String at, Place place) {
        return new TurnFact.NoLongerNeeded(order(sequence), Instant.parse(at), place);
    }

    static RowKey row(String start, Place place) {
        return new RowKey(new Quarter(Instant.parse(start)), place);
    }

    static TurnFact.Order order(long sequence) {
        return new TurnFact.Order(sequence, new UUID(0, sequence));
    }
}
