package plaza.agent.routing.model;

import java.time.Instant;
import java.util.stream.Stream;

/**
 * What the rules are asked.
 *
 * @param demand the work
 * @param at the instant of the decision
 * @param policy the company's
 * @param isOpenToOtherSites true where the home site is not asked alone: by policy, or because nobody there ever could
 */
record Question(Demand demand, Instant at, Policy policy, boolean isOpenToOtherSites) {

    static Question of(Demand demand, Snapshot snapshot, Policy policy) {
        Question closed = new Question(demand, snapshot.at(), policy, false);
        boolean open = policy.overflow() || snapshot.candidates().stream().noneMatch(closed::isHomeAndAble);
        return new Question(demand, snapshot.at(), policy, open);
    }

    /** The first rule that speaks against the candidate, as an index; the number of rules where none does. */
    int verdict(Candidate candidate) {
        Rule[] rules = Survey.RULES;
        int index = 0;
        while (index < rules.length && rules[index].lets(candidate, this)) {
            index++;
        }
        return index;
    }

    private boolean isHomeAndAble(Candidate candidate) {
        return candidate.site().equals(demand.site())
                && Stream.of(Rule.LANGUAGE, Rule.BRAND, Rule.CHANNEL, Rule.SKILL)
                        .allMatch(rule -> rule.lets(candidate, this));
    }
}
