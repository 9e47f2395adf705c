package plaza.ingestion.outbound;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Failure;
import plaza.ingestion.outbound.model.Sending;

/**
 * Hears that something did not arrive which a network had taken, before or after the ledger knows that it was taken. It is
 * not sent again: whoever could not be reached, or may not be written to now, is no better off for a second attempt.
 */
@ApplicationScoped
public class HearFailures {

    private final KeepLine lines;
    private final Replies replies;
    private final Failures failures;
    private final Publishers publishers;
    private final Clock clock;

    HearFailures(KeepLine lines, Replies replies, Failures failures, Publishers publishers, Clock clock) {
        this.lines = lines;
        this.replies = replies;
        this.failures = failures;
        this.publishers = publishers;
        this.clock = clock;
    }

    /** Takes what was told, within the transaction that keeps it. */
    public Uni<Void> hear(List<Failure> told) {
        return Multi.createFrom()
                .iterable(told)
                .onItem()
                .transformToUniAndConcatenate(this::hear)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** What was published just now may have been told as failed before. */
    Uni<Void> lookBack(Sending settled) {
        return settled.delivery() instanceof Delivery.Published published
                        && !settled.reply().intent().act().isModeration()
                ? failures.hold(settled.reply().account(), published.externalId())
                        .chain(() -> failures.find(settled.reply().account(), published.externalId()))
                        .chain(found -> found.map(failure -> lost(settled, published, failure))
                                .orElseGet(() -> Uni.createFrom().voidItem()))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> hear(Failure failure) {
        return failures.hold(failure.account(), failure.message())
                .chain(() -> replies.findPublishedForChange(failure.account(), failure.message()))
                .chain(found -> found.isPresent() && found.get().delivery() instanceof Delivery.Published published
                        ? lost(found.get(), published, failure)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> lost(Sending sending, Delivery.Published published, Failure failure) {
        Sending changed = sending.to(published.undelivered(cause(failure)), clock.instant());
        return lines.keep(changed);
    }

    private RefusalCause cause(Failure failure) {
        Optional<Integer> number = failure.number();
        RefusalReason reason = number.flatMap(code ->
                        publishers.find(failure.account().channel()).map(publisher -> publisher.undelivered(code)))
                .orElse(RefusalReason.NOT_DELIVERED);
        return new RefusalCause(reason, number.orElse(null), null);
    }
}
