package plaza.simulator.webhook;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What became of one webhook, or of one of its copies.
 *
 * @param copy 1 for the first
 * @param attempts how many requests have been begun
 * @param lastStatus the product's last HTTP status, empty where none came
 * @param lastTrouble why the last attempt did not succeed, empty after success
 * @param dueAt when the next attempt is due, on the movable clock
 */
public record Delivery(
        long id,
        Notice notice,
        int copy,
        State state,
        int attempts,
        OptionalInt lastStatus,
        Optional<String> lastTrouble,
        Instant createdAt,
        Optional<Instant> firstAttemptAt,
        Optional<Instant> lastAttemptAt,
        Instant dueAt) {

    public enum State {
        /** An attempt is due at some time. */
        WAITING,
        /** The product has not answered yet. */
        UNDER_WAY,
        /** The product answered 200. */
        DELIVERED,
        /** Tried for too long. */
        GIVEN_UP,
        /** Lost on purpose. */
        DROPPED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isOver() {
            return this == DELIVERED || this == GIVEN_UP || this == DROPPED;
        }
    }

    private static final int DELIVERED_STATUS = 200;

    static Delivery due(long id, Notice notice, int copy, Instant createdAt, Instant dueAt) {
        return new Delivery(
                id,
                notice,
                copy,
                State.WAITING,
                0,
                OptionalInt.empty(),
                Optional.empty(),
                createdAt,
                Optional.empty(),
                Optional.empty(),
                dueAt);
    }

    Delivery begun(Instant now) {
        return with(State.UNDER_WAY, attempts + 1, lastStatus, lastTrouble, now);
    }

    Delivery answered(int status, RetrySchedule schedule, Instant now) {
        return status == DELIVERED_STATUS
                ? with(State.DELIVERED, attempts, OptionalInt.of(status), Optional.empty(), dueAt)
                : failed(OptionalInt.of(status), "answered " + status, schedule, now);
    }

    Delivery unanswered(String trouble, RetrySchedule schedule, Instant now) {
        return failed(OptionalInt.empty(), trouble, schedule, now);
    }

    Delivery dropped() {
        return with(State.DROPPED, attempts, lastStatus, Optional.of("dropped on purpose"), dueAt);
    }

    private Delivery failed(OptionalInt status, String trouble, RetrySchedule schedule, Instant now) {
        Optional<Instant> next = schedule.next(attempts, firstAttemptAt.orElse(now), now);
        return with(
                next.isPresent() ? State.WAITING : State.GIVEN_UP,
                attempts,
                status,
                Optional.of(trouble),
                next.orElse(dueAt));
    }

    private Delivery with(State next, int tried, OptionalInt status, Optional<String> trouble, Instant when) {
        boolean begins = next == State.UNDER_WAY;
        return new Delivery(
                id,
                notice,
                copy,
                next,
                tried,
                status,
                trouble,
                createdAt,
                begins ? firstAttemptAt.or(() -> Optional.of(when)) : firstAttemptAt,
                begins ? Optional.of(when) : lastAttemptAt,
                begins ? dueAt : when);
    }
}
