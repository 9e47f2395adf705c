package plaza.conversation.reading.model;

import java.time.Instant;
import plaza.conversation.vocabulary.model.MessageId;

/**
 * The newest message of a case that says what somebody looked for.
 *
 * @param text what stands around it
 */
public record Found(MessageId message, Instant at, String text) {

    /** What shows why a text was found. */
    public static Found in(MessageId message, Instant at, String text, String asked) {
        return new Found(message, at, Excerpt.of(text, asked));
    }
}
