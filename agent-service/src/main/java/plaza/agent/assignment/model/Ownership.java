package plaza.agent.assignment.model;

import java.time.Instant;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;

/**
 * Who owns a conversation. The owner stays owner while the turn is the customer's, without holding units.
 *
 * @param owner who
 * @param since when they accepted
 */
public record Ownership(Assignee owner, Instant since) {

    boolean isOf(AgentId agent) {
        return owner.id().equals(agent);
    }
}
