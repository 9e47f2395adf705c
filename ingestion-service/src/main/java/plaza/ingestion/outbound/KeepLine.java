package plaza.ingestion.outbound;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Sending;

/**
 * Keeps a line that has changed, and what follows for the reply that it is a part of: behind a part that will not stand
 * there nothing else leaves. Who reads "see the photo" and gets none is not sent the invoice either, but an agent.
 */
@ApplicationScoped
class KeepLine {

    private final Replies replies;
    private final ReplyCounts counts;
    private final Clock clock;

    KeepLine(Replies replies, ReplyCounts counts, Clock clock) {
        this.replies = replies;
        this.counts = counts;
        this.clock = clock;
    }

    /** Within the transaction that changed it. */
    Uni<Void> keep(Sending changed) {
        return store(changed)
                .chain(() -> changed.reply().part().isFollowed()
                        ? lost(changed.delivery())
                                .map(cause -> stopRest(changed, cause))
                                .orElseGet(() -> Uni.createFrom().voidItem())
                        : Uni.createFrom().voidItem());
    }

    /** Why it will not stand there, or stands there no more; empty where it may. */
    private static Optional<RefusalCause> lost(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Refused(RefusalCause cause) -> Optional.of(cause);
            case Delivery.Undelivered undelivered -> Optional.of(undelivered.cause());
            case Delivery.Waiting _, Delivery.Leaving _, Delivery.Unknown _, Delivery.Published _ -> Optional.empty();
        };
    }

    private Uni<Void> stopRest(Sending refused, RefusalCause cause) {
        return replies.listWaitingAfter(refused.reply().part()).chain(rest -> stop(rest, cause));
    }

    private Uni<Void> stop(List<Sending> rest, RefusalCause cause) {
        return Multi.createFrom()
                .iterable(rest)
                .onItem()
                .transformToUniAndConcatenate(each -> store(stopped(each, cause)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Sending stopped(Sending each, RefusalCause cause) {
        return each.delivery() instanceof Delivery.Waiting waiting
                ? each.to(waiting.refuse(cause), clock.instant())
                : each;
    }

    private Uni<Void> store(Sending changed) {
        return replies.store(changed).invoke(() -> counts.reached(changed));
    }
}
