package plaza.agent.routing;

import java.util.Optional;
import plaza.agent.routing.model.Candidate;
import plaza.agent.vocabulary.model.AgentId;

/**
 * An agent as they are now.
 *
 * @param agent who
 * @param candidate empty where they have left
 */
public record AgentSighting(AgentId agent, Optional<Candidate> candidate) {}
