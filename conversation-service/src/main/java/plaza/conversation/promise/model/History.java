package plaza.conversation.promise.model;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plaza.conversation.promise.model.RunningTime.Pause;

/** The clock events of a case, by what is asked of them. */
final class History {

    private final Collection<ClockEvent> events;

    History(Collection<ClockEvent> events) {
        this.events = events;
    }

    /** When the customer first spoke of what stands. */
    Optional<Instant> openedAt() {
        return of(ClockEvent.Asked.class).map(ClockEvent.Asked::at).min(Comparator.naturalOrder());
    }

    /** Since when the oldest words wait that nobody settled. */
    Optional<Instant> waitingSince() {
        return of(ClockEvent.Asked.class)
                .filter(asked -> asked.settledAt() == null)
                .map(ClockEvent.Asked::at)
                .min(Comparator.naturalOrder());
    }

    /** When a person of ours last answered. */
    Optional<Instant> lastAnswer() {
        return of(ClockEvent.Answered.class).map(ClockEvent.Answered::at).max(Comparator.naturalOrder());
    }

    /** Since when closing words are owed in public. */
    Optional<Instant> owesPublicClosingSince() {
        return of(ClockEvent.SolvedInPrivate.class)
                .filter(solved -> solved.endedAt() == null)
                .map(ClockEvent.SolvedInPrivate::at)
                .min(Comparator.naturalOrder());
    }

    /** True while one of us has closed it and nobody went on. */
    boolean isClosed() {
        return of(ClockEvent.Closed.class).anyMatch(closed -> closed.reopenedAt() == null);
    }

    /** When it stood still since then by that goal: while it was closed, and for what the goal names. */
    List<Pause> pauses(Goal goal, Instant since) {
        Stream<Pause> closed =
                of(ClockEvent.Closed.class).map(each -> new Pause(null, new Interval(each.at(), each.reopenedAt())));
        Stream<Pause> causes = goal.pauses().stream().flatMap(cause -> pauses(cause, since));
        return Stream.concat(closed, causes).toList();
    }

    private Stream<Pause> pauses(PauseCause cause, Instant since) {
        Stream<Interval> told = of(ClockEvent.Held.class)
                .filter(held -> held.cause() == cause)
                .map(held -> new Interval(held.from(), held.until()));
        Stream<Interval> seen =
                switch (cause) {
                    case WAITING_FOR_CUSTOMER -> nobodyWaits(since).stream();
                    case WAITING_FOR_BACK_OFFICE -> Stream.of();
                };
        return Stream.concat(told, seen).map(during -> new Pause(cause, during));
    }

    /** When all that the customer had said was settled. */
    private List<Interval> nobodyWaits(Instant since) {
        List<Interval> waits = of(ClockEvent.Asked.class)
                .map(asked -> new Interval(asked.at(), asked.settledAt()))
                .filter(wait -> !wait.isEmpty())
                .toList();
        return Interval.between(since, waits);
    }

    private <E extends ClockEvent> Stream<E> of(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }
}
