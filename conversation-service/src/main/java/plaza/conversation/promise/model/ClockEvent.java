package plaza.conversation.promise.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something in the life of a case that clocks depend on. Clocks are a function of the set of all of them, so it does not
 * matter in which order they were heard, nor how often.
 */
public sealed interface ClockEvent {

    /**
     * A customer's message that stands.
     *
     * @param at when its clock starts
     * @param settledAt when a person's answer to it stood on the network, or one of us closed it; null while it waits
     */
    record Asked(Instant at, @Nullable Instant settledAt) implements ClockEvent {}

    /** Words of a person of ours stood where the customer reads them. */
    record Answered(Instant at) implements ClockEvent {}

    /** A machine said that it heard. No clock cares. */
    record Acknowledged(Instant at) implements ClockEvent {}

    /**
     * The case stood still for that cause.
     *
     * @param until null while it does
     */
    record Held(PauseCause cause, Instant from, @Nullable Instant until) implements ClockEvent {}

    /**
     * One of us closed the case.
     *
     * @param reopenedAt when the customer went on; null while it is closed
     */
    record Closed(Instant at, @Nullable Instant reopenedAt) implements ClockEvent {}

    /**
     * What was said in public was solved in private.
     *
     * @param endedAt when our closing words stood in public, or were waived; null while they are owed
     */
    record SolvedInPrivate(Instant at, @Nullable Instant endedAt) implements ClockEvent {}
}
