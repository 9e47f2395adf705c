package plaza.agent.assignment.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.agent.assignment.Offers;
import plaza.agent.assignment.OpenOffer;
import plaza.agent.assignment.model.KnownOffer;
import plaza.agent.assignment.model.OfferState;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.OfferId;

/** Offers in PostgreSQL. */
@ApplicationScoped
class PgOffers implements Offers {

    private final OfferRows offers;
    private final WorkRows works;

    PgOffers(OfferRows offers, WorkRows works) {
        this.offers = offers;
        this.works = works;
    }

    /** Only the id is read, not the row: the session must not remember an offer from before its work was locked. */
    @Override
    public Uni<Optional<ConversationId>> findConversation(OfferId id, AgentId to) {
        return offers.find("select conversationId from OfferRow where id = ?1 and agentId = ?2", id.value(), to.value())
                .project(UUID.class)
                .firstResult()
                .map(found -> Optional.ofNullable(found).map(ConversationId::new));
    }

    @Override
    public Uni<KnownOffer> get(OfferId id) {
        return offers.findById(id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("there is no offer " + id))
                .map(PgOffers::known);
    }

    @Override
    public Uni<List<OpenOffer>> listOpen(AgentId to) {
        return works.find("state = 'offered' and offeredTo = ?1 order by deadline, conversationId", to.value())
                .list()
                .map(rows -> rows.stream().map(PgOffers::open).toList());
    }

    @Override
    public Uni<List<ConversationId>> listOver(Instant at, int limit) {
        return works.find(
                        "select conversationId from WorkRow where state = 'offered' and offerExpiresAt <= ?1"
                                + " order by offerExpiresAt",
                        at)
                .page(0, limit)
                .project(UUID.class)
                .list()
                .map(found -> found.stream().map(ConversationId::new).toList());
    }

    private static KnownOffer known(OfferRow row) {
        return new KnownOffer(
                new OfferId(row.id),
                new ConversationId(row.conversationId),
                new AgentId(row.agentId),
                OfferState.get(row.state),
                new Epoch(row.epoch));
    }

    private static OpenOffer open(WorkRow row) {
        return new OpenOffer(
                WorkMapping.offer(row), new ConversationId(row.conversationId), WorkMapping.need(row), row.queuedAt);
    }
}
