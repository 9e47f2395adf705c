package plaza.agent.routing.db;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plaza.agent.routing.model.Explanation;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Units;

/** The part of an explanation that is kept as JSON. Fields are only ever added. */
record ExplanationText(List<Filter> filters, List<Verdict> candidates) {

    /** One rule. */
    record Filter(String name, int removed) {}

    /** One person. */
    record Verdict(String agentId, String verdict, int room, long idleSeconds) {}

    static ExplanationText of(Explanation explanation) {
        return new ExplanationText(
                explanation.filters().stream()
                        .map(each -> new Filter(each.name(), each.removed()))
                        .toList(),
                explanation.candidates().stream()
                        .map(each -> new Verdict(
                                each.agent().value(),
                                each.verdict(),
                                each.room().count(),
                                each.idle().toSeconds()))
                        .toList());
    }

    Explanation explanation(DecisionRow row) {
        return new Explanation(
                new ConversationId(row.conversationId),
                row.decidedAt,
                Optional.of(new AgentId(row.chosen)),
                row.reason,
                filters.stream()
                        .map(each -> new Explanation.FilterCount(each.name(), each.removed()))
                        .toList(),
                candidates.stream()
                        .map(each -> new Explanation.Verdict(
                                new AgentId(each.agentId()),
                                each.verdict(),
                                new Units(each.room()),
                                Duration.ofSeconds(each.idleSeconds())))
                        .toList());
    }
}
