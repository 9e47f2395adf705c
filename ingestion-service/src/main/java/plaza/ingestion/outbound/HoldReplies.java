package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.HoldReason;
import plaza.ingestion.outbound.model.Sending;

/** Tells of replies that have to wait, and returns those that waited for too long. */
@ApplicationScoped
class HoldReplies {

    private static final int AT_ONCE = 100;

    private final Replies replies;
    private final ReplyCounts counts;
    private final Clock clock;

    HoldReplies(Replies replies, ReplyCounts counts, Clock clock) {
        this.replies = replies;
        this.counts = counts;
        this.clock = clock;
    }

    /** Holds waiting replies of the account that are not held for this reason yet; gives how many. */
    @WithTransaction
    public Uni<Integer> hold(AccountRef account, HoldReason reason, Optional<Instant> until) {
        return replies.listToHold(account, reason, AT_ONCE)
                .call(found -> each(found, waiting -> waiting.hold(reason, until)))
                .map(List::size);
    }

    /**
     * Returns waiting replies of the account to their agents: kept until the account is answered from here again, they
     * would tell customers twice what they were told meanwhile. Gives how many.
     */
    @WithTransaction
    public Uni<Integer> refuse(AccountRef account, RefusalReason reason) {
        return replies.listWaiting(account, AT_ONCE)
                .call(found -> each(found, waiting -> waiting.refuse(new RefusalCause(reason))))
                .map(List::size);
    }

    /** Returns waiting replies whose time is over to their agents; gives how many. */
    @WithTransaction
    public Uni<Integer> expire() {
        return replies.listOverdue(clock.instant(), AT_ONCE)
                .call(found -> each(found, Delivery.Waiting::expire))
                .map(List::size);
    }

    private Uni<Void> each(List<Sending> found, Function<Delivery.Waiting, Delivery> move) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(sending -> store(moved(sending, move)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Sending moved(Sending sending, Function<Delivery.Waiting, Delivery> move) {
        return sending.delivery() instanceof Delivery.Waiting waiting
                ? sending.to(move.apply(waiting), clock.instant())
                : sending;
    }

    private Uni<Void> store(Sending moved) {
        return replies.store(moved).invoke(() -> counts.reached(moved));
    }
}
