package plaza.agent.routing;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import plaza.agent.assignment.OfferSettings;
import plaza.agent.assignment.Works;
import plaza.agent.assignment.model.Work;
import plaza.agent.presence.Seats;
import plaza.agent.routing.model.Plan;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.platform.ids.Ids;
import plaza.platform.lease.Lease;

/** Puts a decider's plan into effect: all of it that still holds, in one transaction, under the decider's lease. */
@ApplicationScoped
public class MakeOffers {

    private final Fences fences;
    private final Works works;
    private final Seats seats;
    private final Decisions decisions;
    private final OfferSettings settings;
    private final RoutingCounts counts;
    private final Ids ids;
    private final Clock clock;

    MakeOffers(
            Fences fences,
            Works works,
            Seats seats,
            Decisions decisions,
            OfferSettings settings,
            RoutingCounts counts,
            Ids ids,
            Clock clock) {
        this.fences = fences;
        this.works = works;
        this.seats = seats;
        this.decisions = decisions;
        this.settings = settings;
        this.counts = counts;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes the offers of a plan; gives how many. None where the lease is no longer held. */
    @WithTransaction
    public Uni<Integer> make(Lease lease, List<Plan.Planned> planned) {
        return fences.stands(lease)
                .chain(stands -> stands ? lock(planned) : Uni.createFrom().item(List.<Work>of()))
                .chain(found -> batch(planned, found))
                .call(this::store)
                .map(batch -> batch.works().size());
    }

    private Uni<List<Work>> lock(List<Plan.Planned> planned) {
        List<ConversationId> wanted =
                planned.stream().map(each -> each.demand().conversation()).toList();
        return works.listForChange(wanted);
    }

    private Uni<OfferBatch> batch(List<Plan.Planned> planned, List<Work> found) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(new OfferBatch(List.of(), List.of(), List.of()));
        }
        List<AgentId> wanted = planned.stream()
                .map(each -> each.decision().to().id())
                .distinct()
                .toList();
        Instant at = clock.instant();
        return seats.listForChange(wanted)
                .map(taken -> OfferBatch.of(planned, found, taken, ids::next, at, settings.timeout()));
    }

    private Uni<Void> store(OfferBatch batch) {
        if (batch.works().isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return seats.store(batch.seats())
                .chain(() -> works.store(batch.works()))
                .chain(() -> decisions.add(batch.decisions()))
                .invoke(() -> counts.offered(batch.works()));
    }
}
