package plaza.agent.routing.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everybody looked at with one demand in mind: who is eligible, and which rule removed whom. */
final class Survey {

    static final Rule[] RULES = Rule.values();
    private static final int SHOWN = 20;

    private final Question question;
    private final List<Candidate> candidates;
    private final int[] verdicts;

    private Survey(Question question, List<Candidate> candidates, int[] verdicts) {
        this.question = question;
        this.candidates = candidates;
        this.verdicts = verdicts;
    }

    static Survey of(Demand demand, Snapshot snapshot, Policy policy) {
        Question question = Question.of(demand, snapshot, policy);
        List<Candidate> candidates = snapshot.candidates();
        int[] verdicts = candidates.stream().mapToInt(question::verdict).toArray();
        return new Survey(question, candidates, verdicts);
    }

    Demand demand() {
        return question.demand();
    }

    Instant at() {
        return question.at();
    }

    /** Who would get it: of those against whom no rule speaks the first in line. */
    Optional<Candidate> best() {
        return IntStream.range(0, verdicts.length)
                .filter(index -> verdicts[index] == RULES.length)
                .mapToObj(candidates::get)
                .min(line());
    }

    /** The preferred agent with the rule that stops them; empty where there is none or nobody knows them. */
    Optional<Standing> preferred() {
        return IntStream.range(0, verdicts.length)
                .filter(index -> demand().prefers(candidates.get(index)))
                .mapToObj(index -> new Standing(candidates.get(index), stopper(index)))
                .findFirst();
    }

    /** The rule that stopped those who came furthest; empty where nobody is registered at all. */
    Optional<Rule> lastStop() {
        return IntStream.of(verdicts).filter(verdict -> verdict < RULES.length).max().stream()
                .mapToObj(verdict -> RULES[verdict])
                .findFirst();
    }

    Explanation explain(Optional<Candidate> chosen, String reason) {
        return new Explanation(
                demand().conversation(), at(), chosen.map(Candidate::id), reason, filters(), shown(chosen));
    }

    /**
     * A candidate and what stands against them.
     *
     * @param stoppedBy the first rule against them, or empty
     */
    record Standing(Candidate candidate, Optional<Rule> stoppedBy) {}

    private Optional<Rule> stopper(int index) {
        return verdicts[index] == RULES.length ? Optional.empty() : Optional.of(RULES[verdicts[index]]);
    }

    /** The owner, then the home site, then who did not miss it, then the longest idle; never a tie. */
    private Comparator<Candidate> line() {
        Demand demand = demand();
        return Comparator.comparing((Candidate each) -> !demand.prefers(each))
                .thenComparing(each -> !each.site().equals(demand.site()))
                .thenComparing(each -> demand.missed().indexOf(each.id()))
                .thenComparing(Candidate::idleSince)
                .thenComparing(Candidate::id);
    }

    private List<Explanation.FilterCount> filters() {
        return Stream.of(RULES)
                .map(rule -> new Explanation.FilterCount(rule.label(), removedBy(rule)))
                .toList();
    }

    private int removedBy(Rule rule) {
        return (int) IntStream.of(verdicts)
                .filter(verdict -> verdict == rule.ordinal())
                .count();
    }

    /** The first in line, then those who came furthest. */
    private List<Explanation.Verdict> shown(Optional<Candidate> chosen) {
        Comparator<Candidate> line = line();
        return IntStream.range(0, verdicts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer index) -> -verdicts[index])
                        .thenComparing(candidates::get, line))
                .limit(SHOWN)
                .map(index -> verdict(index, chosen))
                .toList();
    }

    private Explanation.Verdict verdict(int index, Optional<Candidate> chosen) {
        Candidate candidate = candidates.get(index);
        String word = stopper(index)
                .map(Rule::label)
                .orElse(chosen.filter(candidate::equals).isPresent() ? Explanation.CHOSEN : Explanation.ELIGIBLE);
        return new Explanation.Verdict(
                candidate.id(), word, candidate.room(), Duration.between(candidate.idleSince(), at()));
    }
}
