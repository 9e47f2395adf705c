package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Gate;
import plaza.ingestion.outbound.model.Sending;
import plaza.ingestion.outbound.model.Verdict;

/** Writes down what the network answered. */
@ApplicationScoped
class SettleReply {

    private final Replies replies;
    private final Gates gates;
    private final Reauthorisation reauthorisation;
    private final HearFailures failures;
    private final KeepLine lines;
    private final Clock clock;

    SettleReply(
            Replies replies,
            Gates gates,
            Reauthorisation reauthorisation,
            HearFailures failures,
            KeepLine lines,
            Clock clock) {
        this.replies = replies;
        this.gates = gates;
        this.reauthorisation = reauthorisation;
        this.failures = failures;
        this.lines = lines;
        this.clock = clock;
    }

    /** Where the reply stands then; empty where this answer is no news any more. Called again until it succeeds. */
    @WithTransaction
    public Uni<Optional<Delivery>> settle(Departure departure, Answer answer) {
        return unlessClaimed(departure.draft(), answer)
                .chain(certain -> replies.findForChange(departure.id())
                        .map(found -> found.map(sending -> new Case(departure, sending, certain))))
                .chain(found ->
                        found.map(this::settle).orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /**
     * A network that gives an id which is another reply's has not told us what became of this one. An act on what stands
     * there has no id of its own.
     */
    private Uni<Answer> unlessClaimed(Draft draft, Answer answer) {
        return answer instanceof Answer.Published(NetworkId id)
                        && !draft.intent().act().isModeration()
                ? replies.listClaimed(draft.account(), List.of(id)).map(claimed -> certain(answer, claimed))
                : Uni.createFrom().item(answer);
    }

    private static Answer certain(Answer answer, Set<NetworkId> claimed) {
        return claimed.isEmpty() ? answer : new Answer.Unclear("id-of-another");
    }

    private record Case(Departure departure, Sending sending, Answer answer) {

        AccountRef account() {
            return sending.reply().account();
        }
    }

    private Uni<Optional<Delivery>> settle(Case each) {
        return switch (each.sending().delivery()) {
            case Delivery.Leaving leaving
            when leaving.history().leaves() == each.departure().leave() ->
                gates.get(each.account()).chain(gate -> judge(each, leaving, gate));
            case Delivery.Unknown unknown
            when unknown.history().leaves() == each.departure().leave() -> late(each, unknown);
            case Delivery.Leaving ignored -> none();
            case Delivery.Unknown ignored -> none();
            case Delivery.Waiting ignored -> none();
            case Delivery.Published ignored -> none();
            case Delivery.Refused ignored -> none();
            case Delivery.Undelivered ignored -> none();
        };
    }

    private Uni<Optional<Delivery>> judge(Case each, Delivery.Leaving leaving, Gate gate) {
        Instant now = clock.instant();
        Verdict verdict = Verdict.of(leaving, each.answer(), gate, now);
        return store(each.sending().to(verdict.delivery(), now))
                .chain(() -> verdict.gate().equals(gate)
                        ? Uni.createFrom().voidItem()
                        : gates.store(each.account(), verdict.gate()))
                .chain(() -> verdict.unauthorised()
                        ? reauthorisation.isNeeded(
                                each.account(), each.departure().credential().version())
                        : Uni.createFrom().voidItem())
                .replaceWith(Optional.of(verdict.delivery()));
    }

    /** Another dispatcher has lost sight of it meanwhile; what we know for certain still counts. */
    private Uni<Optional<Delivery>> late(Case each, Delivery.Unknown unknown) {
        Instant now = clock.instant();
        Optional<Delivery> known =
                switch (each.answer()) {
                    case Answer.Published(NetworkId id) -> Optional.of(unknown.found(id, now));
                    case Answer.Refused(var cause) -> Optional.of(unknown.giveUp(cause));
                    case Answer.Limited ignored -> Optional.empty();
                    case Answer.Paused ignored -> Optional.empty();
                    case Answer.Unauthorised ignored -> Optional.empty();
                    case Answer.NotSent ignored -> Optional.empty();
                    case Answer.Unclear ignored -> Optional.empty();
                };
        return known.map(next -> store(each.sending().to(next, now)).replaceWith(known))
                .orElseGet(SettleReply::none);
    }

    private Uni<Void> store(Sending settled) {
        return lines.keep(settled).chain(() -> failures.lookBack(settled));
    }

    private static Uni<Optional<Delivery>> none() {
        return Uni.createFrom().item(Optional.empty());
    }
}
