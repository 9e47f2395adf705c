package plaza.agent.assignment.model;

import java.time.Instant;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.OfferId;

/**
 * Work shown to an agent, to accept or decline. It holds the agent's units until it ends.
 *
 * @param id names it
 * @param to whom
 * @param at when it was made
 * @param expiresAt when it runs out; at that instant it can no longer be accepted
 */
public record Offer(OfferId id, Assignee to, Instant at, Instant expiresAt) {

    public boolean isOverAt(Instant when) {
        return !when.isBefore(expiresAt);
    }
}
