package plaza.agent.assignment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.agent.assignment.model.OfferState;
import plaza.agent.assignment.model.Offered;
import plaza.agent.assignment.model.RunOut;
import plaza.agent.assignment.model.Work;
import plaza.agent.vocabulary.model.ConversationId;

/** Ends offers that nobody answered in time; their work goes on to others with its age. */
@ApplicationScoped
public class EndOffers {

    private static final int AT_ONCE = 100;

    private final Offers offers;
    private final Works works;
    private final SettleWork settlement;
    private final Clock clock;
    private final Counter ended;

    EndOffers(Offers offers, Works works, SettleWork settlement, Clock clock, MeterRegistry metrics) {
        this.offers = offers;
        this.works = works;
        this.settlement = settlement;
        this.clock = clock;
        this.ended = metrics.counter("plaza_agent_offers", "outcome", OfferState.TIMED_OUT.label());
    }

    /** Conversations whose offer is over now. */
    @WithTransaction
    public Uni<List<ConversationId>> listOver() {
        return offers.listOver(clock.instant(), AT_ONCE);
    }

    /** Ends the offer of that conversation, if it is over. */
    @WithTransaction
    public Uni<Void> end(ConversationId conversation) {
        Instant at = clock.instant();
        return works.findForChange(conversation).chain(work -> end(work, at));
    }

    private Uni<Void> end(Optional<Work> work, Instant at) {
        return work.isPresent()
                        && work.get() instanceof Offered offered
                        && offered.offer().isOverAt(at)
                ? settlement
                        .settle(List.of(offered.runOut(RunOut.NO_ANSWER, at)))
                        .invoke(() -> ended.increment())
                : Uni.createFrom().voidItem();
    }
}
