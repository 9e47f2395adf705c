package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plaza.ingestion.account.Credentials;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Reply;
import plaza.ingestion.outbound.model.ReplyId;
import plaza.ingestion.outbound.model.Search;
import plaza.ingestion.outbound.model.Sending;

/** The ledger's side of the search for a reply whose outcome nobody knows. */
@ApplicationScoped
class SettleSearch {

    private final Replies replies;
    private final OwnVoices voices;
    private final Credentials credentials;
    private final Reauthorisation reauthorisation;
    private final HearFailures failures;
    private final KeepLine lines;
    private final Clock clock;

    SettleSearch(
            Replies replies,
            OwnVoices voices,
            Credentials credentials,
            Reauthorisation reauthorisation,
            HearFailures failures,
            KeepLine lines,
            Clock clock) {
        this.replies = replies;
        this.voices = voices;
        this.credentials = credentials;
        this.reauthorisation = reauthorisation;
        this.failures = failures;
        this.lines = lines;
        this.clock = clock;
    }

    /** A sender was lost, or is somebody else's by now: nobody knows what became of the reply. */
    @WithTransaction
    public Uni<Void> lostSight(ReplyId id, int leave) {
        return change(
                id,
                sending -> sending.delivery() instanceof Delivery.Leaving leaving
                                && leaving.history().leaves() == leave
                        ? Optional.of(leaving.unknown(clock.instant()))
                        : Optional.empty());
    }

    /** What our webhooks have told of our own voice: the cheapest place to look. */
    @WithSession
    public Uni<List<OwnWord>> echoes(Reply reply, Search search) {
        return voices.list(reply, search.readSince());
    }

    /** What opens the account. */
    @WithSession
    public Uni<Optional<Credential>> credential(AccountRef account) {
        return credentials.find(account);
    }

    /** True when the reply was among those words, and is published now. */
    @WithTransaction
    public Uni<Boolean> find(Reply reply, Search search, Collection<OwnWord> own) {
        List<NetworkId> ids = search.candidates(own).stream().map(OwnWord::id).toList();
        return replies.listClaimed(reply.account(), ids)
                .map(claimed -> search.find(own, claimed))
                .chain(found -> found.map(word -> found(reply.id(), word).replaceWith(true))
                        .orElseGet(() -> Uni.createFrom().item(false)));
    }

    private Uni<Void> found(ReplyId id, OwnWord word) {
        return change(
                id,
                sending -> sending.delivery() instanceof Delivery.Unknown unknown
                        ? Optional.of(unknown.found(word.id(), word.createdAt()))
                        : Optional.empty());
    }

    /** The target is as it was wanted. */
    @WithTransaction
    public Uni<Void> done(ReplyId id, NetworkId target) {
        return change(
                id,
                sending -> sending.delivery() instanceof Delivery.Unknown unknown
                        ? Optional.of(unknown.found(target, clock.instant()))
                        : Optional.empty());
    }

    /**
     * It certainly does not stand there. It is sent once more, and not a third time; nor after its time.
     *
     * @param since when sight of it was lost: a doubt that came later is not answered by this
     */
    @WithTransaction
    public Uni<Void> absent(ReplyId id, Instant since) {
        return change(
                id,
                sending -> sending.delivery() instanceof Delivery.Unknown unknown
                                && unknown.since().equals(since)
                        ? Optional.of(afterAbsence(sending.reply(), unknown))
                        : Optional.empty());
    }

    private Delivery afterAbsence(Reply reply, Delivery.Unknown unknown) {
        return unknown.mayGoAgain() && !reply.isOverdue(clock.instant())
                ? unknown.again()
                : unknown.giveUp(new RefusalCause(RefusalReason.NOT_PUBLISHED));
    }

    /** It is given up: what it answered is gone, and it with it, or nobody can ever tell. */
    @WithTransaction
    public Uni<Void> gone(ReplyId id, RefusalCause cause) {
        return change(
                id,
                sending -> sending.delivery() instanceof Delivery.Unknown unknown
                        ? Optional.of(unknown.giveUp(cause))
                        : Optional.empty());
    }

    /** The network does not let us look any more. */
    @WithTransaction
    public Uni<Void> unauthorised(AccountRef account, Credential used) {
        return reauthorisation.isNeeded(account, used.version());
    }

    private Uni<Void> change(ReplyId id, Function<Sending, Optional<? extends Delivery>> move) {
        return replies.findForChange(id)
                .map(found -> found.flatMap(sending -> moved(sending, move)))
                .chain(moved ->
                        moved.map(this::store).orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Optional<Sending> moved(Sending sending, Function<Sending, Optional<? extends Delivery>> move) {
        return move.apply(sending).map(next -> sending.to(next, clock.instant()));
    }

    private Uni<Void> store(Sending moved) {
        return lines.keep(moved).chain(() -> failures.lookBack(moved));
    }
}
