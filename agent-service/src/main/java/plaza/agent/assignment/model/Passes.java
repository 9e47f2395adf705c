package plaza.agent.assignment.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import plaza.agent.vocabulary.model.AgentId;

/**
 * Who let a piece of work go by in its present turn.
 *
 * @param declined said no: it never comes back to them for this turn
 * @param missed let an offer run out, who did so last stands last: it goes to others first
 */
public record Passes(Set<AgentId> declined, List<AgentId> missed) {

    public static final Passes NONE = new Passes(Set.of(), List.of());

    public Passes {
        declined = Set.copyOf(declined);
        missed = List.copyOf(missed);
    }

    Passes withDecliner(AgentId agent) {
        Set<AgentId> more = new HashSet<>(declined);
        more.add(agent);
        return new Passes(more, missed);
    }

    Passes withMiss(AgentId agent) {
        List<AgentId> more = new ArrayList<>(missed);
        more.remove(agent);
        more.add(agent);
        return new Passes(declined, more);
    }
}
