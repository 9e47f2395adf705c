package plaza.conversation.promise.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a customer may wait for the first answer.
 *
 * @param firstAnswer from the start of the clock to the deadline
 */
public record Target(Duration firstAnswer) {

    /** What is promised where nobody promised otherwise. */
    public static final Target DEFAULT = new Target(Duration.ofHours(1));

    /** Refuses a promise that is broken when it is made. */
    public Target {
        if (!firstAnswer.isPositive()) {
            throw new IllegalArgumentException("a target is longer than nothing, not " + firstAnswer);
        }
    }

    /** When an answer to somebody who waits since then is due. */
    public Instant deadline(Instant since) {
        return since.plus(firstAnswer);
    }
}
