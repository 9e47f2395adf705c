package plaza.agent.routing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.agent.routing.model.Candidate;
import plaza.agent.routing.model.Demand;
import plaza.agent.routing.model.WaitReason;
import plaza.agent.vocabulary.model.ConversationId;

/** What a decider looks at: work and people, followed without missing any change. */
public interface Boards {

    /** Work that changed since the horizon; since {@link Horizon#NONE} all that waits. */
    Uni<Sightings<WorkSighting>> followWork(Horizon since);

    /** Agents that changed since the horizon, or were heard again; since {@link Horizon#NONE} all. */
    Uni<Sightings<AgentSighting>> followAgents(Horizon since);

    /** Everybody who is registered, now. */
    Uni<List<Candidate>> listCandidates();

    /** What the conversation's work asks for, if it waits. */
    Uni<Optional<Demand>> findDemand(ConversationId conversation);

    /** Notes why work waits, for those who look at the queue; work that waits no longer is left alone. */
    Uni<Void> note(Map<ConversationId, WaitReason> reasons);
}
