package plaza.reporting.interval.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/** What a turn's figures are made of. */
public sealed interface TurnFact {

    /** The clock that runs until a person has answered for the first time. */
    String FIRST_ANSWER = "first-answer";

    /** Its place among the facts of one conversation. */
    Order order();

    /**
     * Somebody must answer.
     *
     * @param clock which promise runs: {@link #FIRST_ANSWER} or another word
     * @param since when it started
     * @param place where it is queued
     */
    record Needed(Order order, String clock, Instant since, Place place) implements TurnFact {}

    /**
     * A person's answer stands on the network.
     *
     * @param clock which promise it kept or broke
     * @param since when that promise started
     * @param publishedAt when the answer stood there
     * @param reply which answer it was; empty where it was not told
     * @param place the answerer's site and the conversation's channel
     */
    record Answered(
            Order order,
            String clock,
            Instant since,
            Instant publishedAt,
            boolean withinTarget,
            String reply,
            Place place)
            implements TurnFact {}

    /**
     * An answer did not reach the customer after all: it never was one.
     *
     * @param reply which answer
     */
    record Undelivered(Order order, String reply) implements TurnFact {}

    /**
     * Nobody has to answer any more, though nobody did.
     *
     * @param place where it was queued
     */
    record NoLongerNeeded(Order order, Instant at, Place place) implements TurnFact {}

    /**
     * The order in which facts of one conversation were told, whatever the order in which they arrived.
     *
     * @param sequence of the event
     * @param eventId decides where two have the same sequence, so that every replica decides alike
     */
    record Order(long sequence, UUID eventId) implements Comparable<Order> {

        private static final Comparator<Order> ORDER =
                Comparator.comparingLong(Order::sequence).thenComparing(Order::eventId);

        @Override
        public int compareTo(Order other) {
            return ORDER.compare(this, other);
        }
    }
}
