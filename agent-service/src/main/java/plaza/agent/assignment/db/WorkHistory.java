package plaza.agent.assignment.db;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.model.Offer;
import plaza.agent.assignment.model.OfferState;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.assignment.model.WorkFact;

/** Offers and assignments as rows that stay: the guards against a second open offer and a second owner. */
@ApplicationScoped
class WorkHistory {

    private static final String END_OFFER =
            "state = ?1, reason = ?2, epoch = ?3, endedAt = ?4 where id = ?5 and state = 'open'";
    private static final String END_ASSIGNMENT =
            "releasedAt = ?1, releaseReason = ?2 where conversationId = ?3 and releasedAt is null";

    private final OfferRows offers;
    private final AssignmentRows assignments;

    WorkHistory(OfferRows offers, AssignmentRows assignments) {
        this.offers = offers;
        this.assignments = assignments;
    }

    Uni<Void> keep(List<WorkChange<?>> changes) {
        return Multi.createFrom()
                .iterable(changes)
                .onItem()
                .transformToMultiAndConcatenate(this::steps)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Multi<Void> steps(WorkChange<?> change) {
        return Multi.createFrom()
                .iterable(change.facts())
                .onItem()
                .transformToUniAndConcatenate(fact -> keep(change, fact));
    }

    private Uni<Void> keep(WorkChange<?> change, WorkFact fact) {
        UUID conversation = change.next().dossier().conversation().value();
        Instant at = change.at();
        return switch (fact) {
            case WorkFact.Offered offered ->
                offers.persist(row(conversation, offered)).replaceWithVoid();
            case WorkFact.Accepted accepted ->
                end(accepted.offer(), OfferState.ACCEPTED, null, accepted, at)
                        .chain(() -> own(conversation, accepted, at));
            case WorkFact.Declined declined ->
                end(declined.offer(), OfferState.DECLINED, declined.reason(), declined, at);
            case WorkFact.RanOut ranOut ->
                end(ranOut.offer(), OfferState.TIMED_OUT, ranOut.reason().label(), ranOut, at);
            case WorkFact.Released released ->
                assignments
                        .update(END_ASSIGNMENT, at, released.reason().label(), conversation)
                        .replaceWithVoid();
            case WorkFact.Rested _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> end(Offer offer, OfferState state, @Nullable String reason, WorkFact fact, Instant at) {
        long epoch = fact.scene().epoch().value();
        return offers.update(
                        END_OFFER, state.label(), reason, epoch, at, offer.id().value())
                .replaceWithVoid();
    }

    private Uni<Void> own(UUID conversation, WorkFact.Accepted accepted, Instant at) {
        if (!accepted.newOwner()) {
            return Uni.createFrom().voidItem();
        }
        AssignmentRow row = new AssignmentRow();
        row.conversationId = conversation;
        row.epoch = accepted.scene().epoch().value();
        row.agentId = accepted.who().id().value();
        row.agentSite = accepted.who().site().slug();
        row.agentTeam = WorkMapping.slug(accepted.who().team());
        row.acceptedAt = at;
        return assignments.persist(row).replaceWithVoid();
    }

    private static OfferRow row(UUID conversation, WorkFact.Offered offered) {
        OfferRow row = new OfferRow();
        row.id = offered.offer().id().value();
        row.conversationId = conversation;
        row.turnId = offered.scene().need().turn().value();
        row.agentId = offered.who().id().value();
        row.state = OfferState.OPEN.label();
        row.epoch = offered.scene().epoch().value();
        row.offeredAt = offered.offer().at();
        row.expiresAt = offered.offer().expiresAt();
        return row;
    }
}
