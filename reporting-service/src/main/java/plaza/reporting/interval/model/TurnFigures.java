package plaza.reporting.interval.model;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one turn adds to which rows. A function of the set of its facts: their order, and how often each came, do not
 * matter. This is the one definition; the live figures and the rebuild both use it.
 *
 * <ul>
 *   <li>Offered: once a turn, where it was first queued, in the quarter in which its clock started.
 *   <li>Answered: once a turn, at the site of whoever gave the earliest answer, in the quarter in which that answer
 *       stood on the network (DESIGN 4.8, 4.10). One that turned out undelivered is none, whenever that is heard.
 *   <li>Withdrawn: where nobody answered, in the quarter in which the answer was no longer needed.
 * </ul>
 */
public final class TurnFigures {

    private TurnFigures() {}

    /** The figures of the turn that these facts speak of; empty where they come to nothing yet. */
    public static Map<RowKey, Figures> of(Collection<TurnFact> facts) {
        Optional<TurnFact.Needed> needed = needed(facts);
        Optional<TurnFact.Answered> answered = answered(facts);
        Map<RowKey, Figures> figures = new TreeMap<>();
        needed.ifPresent(fact -> add(figures, offeredAt(fact), Figures.ofOffered()));
        answered.ifPresent(fact -> add(figures, answeredAt(fact), answer(fact)));
        if (needed.isPresent() && answered.isEmpty()) {
            withdrawn(facts).ifPresent(fact -> add(figures, withdrawnAt(fact), Figures.ofWithdrawn()));
        }
        return Map.copyOf(figures);
    }

    /** What has to be added to each row, in the order of rows, so that it shows {@code after} in place of {@code before}. */
    public static Map<RowKey, Figures> change(Map<RowKey, Figures> before, Map<RowKey, Figures> after) {
        Map<RowKey, Figures> change = new TreeMap<>(after);
        before.forEach((key, figures) -> change.merge(key, Figures.ZERO.minus(figures), Figures::plus));
        change.values().removeIf(Figures::isZero);
        return change;
    }

    private static Optional<TurnFact.Needed> needed(Collection<TurnFact> facts) {
        return only(facts, TurnFact.Needed.class)
                .filter(fact -> fact.clock().equals(TurnFact.FIRST_ANSWER))
                .min(Comparator.comparing(TurnFact.Needed::order));
    }

    private static Optional<TurnFact.Answered> answered(Collection<TurnFact> facts) {
        Set<String> undelivered = only(facts, TurnFact.Undelivered.class)
                .map(TurnFact.Undelivered::reply)
                .collect(Collectors.toUnmodifiableSet());
        return only(facts, TurnFact.Answered.class)
                .filter(fact -> fact.clock().equals(TurnFact.FIRST_ANSWER))
                .filter(fact -> !undelivered.contains(fact.reply()))
                .min(Comparator.comparing(TurnFact.Answered::publishedAt).thenComparing(TurnFact.Answered::order));
    }

    private static Optional<TurnFact.NoLongerNeeded> withdrawn(Collection<TurnFact> facts) {
        return only(facts, TurnFact.NoLongerNeeded.class).min(Comparator.comparing(TurnFact.NoLongerNeeded::order));
    }

    private static RowKey offeredAt(TurnFact.Needed fact) {
        return new RowKey(Quarter.of(fact.since()), fact.place());
    }

    private static RowKey answeredAt(TurnFact.Answered fact) {
        return new RowKey(Quarter.of(fact.publishedAt()), fact.place());
    }

    private static RowKey withdrawnAt(TurnFact.NoLongerNeeded fact) {
        return new RowKey(Quarter.of(fact.at()), fact.place());
    }

    /** A network's clock that runs behind ours gives an answer before its question: that took no time, not less. */
    private static Figures answer(TurnFact.Answered fact) {
        long millis = Duration.between(fact.since(), fact.publishedAt()).toMillis();
        return Figures.ofAnswered(fact.withinTarget(), Math.max(0, millis));
    }

    private static void add(Map<RowKey, Figures> figures, RowKey key, Figures more) {
        figures.merge(key, more, Figures::plus);
    }

    private static <T extends TurnFact> Stream<T> only(Collection<TurnFact> facts, Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
