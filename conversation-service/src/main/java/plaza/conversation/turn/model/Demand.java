package plaza.conversation.turn.model;

import java.time.Instant;

/** What the messages of a case ask of us, all taken together. */
public sealed interface Demand {

    /**
     * Somebody waits for the first answer.
     *
     * @param since start of the clock: the earliest among the messages that wait
     * @param deadline when the answer is due
     */
    record FirstAnswer(Instant since, Instant deadline) implements Demand {}

    /**
     * Nothing is left to answer: the customer took all of it back.
     *
     * @param at when the last of it was taken back
     */
    record Nothing(Instant at) implements Demand {}
}
