package plaza.agent.routing.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Units;

/**
 * Why a decision came out as it did.
 *
 * @param conversation whose work it was about
 * @param decidedAt when
 * @param chosen to whom it was offered; empty where it waits
 * @param reason the word for the outcome
 * @param filters the rules in their order, with how many people each removed
 * @param candidates at most twenty: the first in line, then those who came furthest
 */
public record Explanation(
        ConversationId conversation,
        Instant decidedAt,
        Optional<AgentId> chosen,
        String reason,
        List<FilterCount> filters,
        List<Verdict> candidates) {

    public static final String CHOSEN = "chosen";
    public static final String ELIGIBLE = "eligible";

    public Explanation {
        filters = List.copyOf(filters);
        candidates = List.copyOf(candidates);
    }

    /**
     * What one rule did.
     *
     * @param name the rule
     * @param removed people of whom this rule was the first to speak against them
     */
    public record FilterCount(String name, int removed) {}

    /**
     * What was thought of one person.
     *
     * @param agent who
     * @param verdict chosen, eligible, or the rule that spoke against them
     * @param room units that were free
     * @param idle how long they had been idle
     */
    public record Verdict(AgentId agent, String verdict, Units room, Duration idle) {}
}
