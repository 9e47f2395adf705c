package plaza.agent.presence;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.agent.vocabulary.model.AgentId;

/** When each agent's page was last heard. In a table of its own, because it is written far more often than seats. */
public interface Heartbeats {

    /**
     * Keeps beats; an older one never replaces a newer.
     *
     * @return those of the agents whose connection is taken for lost
     */
    Uni<List<AgentId>> note(Map<AgentId, Instant> beats);

    /** When the agent was last heard. */
    Uni<Optional<Instant>> find(AgentId agent);

    /** Agents at work whose connection is taken for live, though they were last heard before that instant. */
    Uni<List<AgentId>> listSilent(Instant before, int limit);
}
