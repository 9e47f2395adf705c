package plaza.conversation.turn.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AgentId;

/** What the messages of a case ask of us, all taken together. */
public sealed interface Demand {

    /**
     * Somebody waits, and nobody ever answered in this case.
     *
     * @param since start of the clock: the earliest among the messages that wait
     * @param deadline when the answer is due
     */
    record FirstAnswer(Instant since, Instant deadline) implements Demand {}

    /** Somebody waits in a case that was answered before. */
    record NextAnswer(Instant since, Instant deadline) implements Demand {}

    /** Somebody waits, and not for us: on this account we only listen. */
    record Heard() implements Demand {}

    /** All that stands is answered. */
    record Done() implements Demand {}

    /** All that stands is answered, and the customer was invited to private where they did not come yet. */
    record Invited() implements Demand {}

    /** All that stands is answered, and the customer came along to private. */
    record InPrivate() implements Demand {}

    /**
     * One of us closed the case, and whoever reads the square does not know how it ended.
     *
     * @param since when it was closed
     * @param deadline when the square should know
     */
    record PublicEnding(Instant since, Instant deadline) implements Demand {}

    /** One of us closed the case, and nothing was said since. */
    record Closed(Resolution reason, Instant at, @Nullable AgentId by) implements Demand {}

    /**
     * Nothing is left to answer: the customer took all of it back.
     *
     * @param at when the last of it was taken back
     */
    record Nothing(Instant at) implements Demand {}
}
