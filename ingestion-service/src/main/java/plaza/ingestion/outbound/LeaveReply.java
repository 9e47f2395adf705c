package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Sending;
import plaza.platform.lease.Lease;

/** Marks a reply as leaving, under the dispatcher's lease, before a byte of it goes out. */
@ApplicationScoped
class LeaveReply {

    private final Fences fences;
    private final Replies replies;
    private final Credentials credentials;
    private final Reauthorisation reauthorisation;
    private final ReplyCounts counts;
    private final Clock clock;

    LeaveReply(
            Fences fences,
            Replies replies,
            Credentials credentials,
            Reauthorisation reauthorisation,
            ReplyCounts counts,
            Clock clock) {
        this.fences = fences;
        this.replies = replies;
        this.credentials = credentials;
        this.reauthorisation = reauthorisation;
        this.counts = counts;
        this.clock = clock;
    }

    /** What is to be sent once this is committed; empty where the lease is lost, or the reply waits no longer. */
    @WithTransaction
    public Uni<Optional<Departure>> leave(Lease lease, Reply reply) {
        return fences.stands(lease)
                .chain(stands -> stands
                        ? credentials.find(reply.account())
                        : Uni.createFrom().item(Optional.<Credential>empty()))
                .chain(found -> found.map(credential -> leave(lease, reply.id(), credential))
                        .orElseGet(() -> withoutCredential(lease, reply)));
    }

    private Uni<Optional<Departure>> leave(Lease lease, ReplyId id, Credential credential) {
        return replies.findForChange(id)
                .map(found -> found.flatMap(sending -> left(sending, lease, clock.instant())))
                .call(left ->
                        left.map(this::store).orElseGet(() -> Uni.createFrom().voidItem()))
                .map(left -> left.map(sending -> departure(sending, credential)));
    }

    private static Optional<Sending> left(Sending sending, Lease lease, Instant now) {
        return sending.delivery() instanceof Delivery.Waiting waiting
                        && !sending.reply().isOverdue(now)
                ? Optional.of(sending.to(waiting.leave(now, lease.epoch()), now))
                : Optional.empty();
    }

    private Uni<Void> store(Sending left) {
        return replies.store(left).invoke(() -> counts.reached(left));
    }

    private Uni<Optional<Departure>> withoutCredential(Lease lease, Reply reply) {
        return fences.stands(lease)
                .chain(stands -> stands
                        ? reauthorisation.isNeeded(reply.account(), 0)
                        : Uni.createFrom().voidItem())
                .replaceWith(Optional.empty());
    }

    private static Departure departure(Sending left, Credential credential) {
        Reply reply = left.reply();
        int leave = left.delivery() instanceof Delivery.Leaving leaving
                ? leaving.history().leaves()
                : 0;
        return new Departure(
                reply.id(), leave, new Draft(reply.account(), reply.inReplyTo(), reply.text()), credential);
    }
}
