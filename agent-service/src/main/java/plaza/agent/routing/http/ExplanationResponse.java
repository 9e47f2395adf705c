package plaza.agent.routing.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import plaza.agent.routing.model.Explanation;
import plaza.agent.vocabulary.model.AgentId;

/**
 * Why work went to whom it went, or why it waits.
 *
 * @param chosen the agent to whom it was offered; null where it waits
 * @param reason preferred-owner, longest-idle, owner-unavailable; or nobody-able, all-declined, nobody-available,
 *     no-capacity, waits-for-owner
 * @param filters the rules in their order
 * @param candidates at most twenty: the first in line, then those who came furthest
 */
public record ExplanationResponse(
        Instant decidedAt,
        UUID conversationId,
        @Schema(nullable = true) @Nullable String chosen,
        String reason,
        List<Filter> filters,
        List<Candidate> candidates) {

    /** One rule, and how many people it removed. */
    public record Filter(String name, int removed) {}

    /**
     * One person.
     *
     * @param verdict chosen, eligible, or the rule that spoke against them
     */
    public record Candidate(String agentId, String verdict, int freeUnits, long idleSeconds) {}

    static ExplanationResponse of(Explanation explanation) {
        return new ExplanationResponse(
                explanation.decidedAt(),
                explanation.conversation().value(),
                explanation.chosen().map(AgentId::value).orElse(null),
                explanation.reason(),
                explanation.filters().stream()
                        .map(each -> new Filter(each.name(), each.removed()))
                        .toList(),
                explanation.candidates().stream()
                        .map(each -> new Candidate(
                                each.agent().value(),
                                each.verdict(),
                                each.room().count(),
                                each.idle().toSeconds()))
                        .toList());
    }
}
