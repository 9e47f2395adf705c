package plaza.agent.assignment.model;

import java.time.Instant;
import java.util.List;

/**
 * What became of a piece of work: its next state and the facts that led there, in their order.
 *
 * @param <W> the exact next state
 * @param next the state; its progress already counts the facts
 * @param facts what happened
 * @param at when
 */
public record WorkChange<W extends Work>(W next, List<WorkFact> facts, Instant at) {

    public WorkChange {
        facts = List.copyOf(facts);
    }

    /** Facts with their numbers among all that were told of this work. */
    public List<Told> told() {
        List<WorkFact> told = facts.stream().filter(WorkFact::isTold).toList();
        long first = next.dossier().progress().told() - told.size() + 1;
        return java.util.stream.IntStream.range(0, told.size())
                .mapToObj(i -> new Told(first + i, told.get(i)))
                .toList();
    }

    static int countTold(List<WorkFact> facts) {
        return (int) facts.stream().filter(WorkFact::isTold).count();
    }

    /**
     * A fact and its number.
     *
     * @param sequence grows by one with each fact told
     */
    public record Told(long sequence, WorkFact fact) {}
}
