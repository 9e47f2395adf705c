package plaza.agent.routing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import plaza.agent.routing.model.Demand;
import plaza.agent.routing.model.Explanation;
import plaza.agent.routing.model.Routing;
import plaza.agent.routing.model.Snapshot;
import plaza.agent.vocabulary.model.ConversationId;

/** Says why work went to whom it went, or why it waits. */
@ApplicationScoped
public class ExplainWork {

    private final Boards boards;
    private final Decisions decisions;
    private final CurrentPolicy policy;
    private final Clock clock;

    ExplainWork(Boards boards, Decisions decisions, CurrentPolicy policy, Clock clock) {
        this.boards = boards;
        this.decisions = decisions;
        this.policy = policy;
        this.clock = clock;
    }

    /** For work that waits the decision as it would be now; for other work the one that led to its last offer. */
    @WithSession
    public Uni<Optional<Explanation>> explain(ConversationId conversation) {
        return boards.findDemand(conversation)
                .chain(demand -> demand.isPresent() ? now(demand.get()) : decisions.findLast(conversation));
    }

    private Uni<Optional<Explanation>> now(Demand demand) {
        return boards.listCandidates()
                .map(people -> Routing.route(demand, new Snapshot(clock.instant(), people), policy.get()))
                .map(decision -> Optional.of(decision.explanation()));
    }
}
