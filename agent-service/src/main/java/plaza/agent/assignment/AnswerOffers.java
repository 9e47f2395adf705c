package plaza.agent.assignment;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.model.KnownOffer;
import plaza.agent.assignment.model.OfferAnswer;
import plaza.agent.assignment.model.OfferRefusal;
import plaza.agent.assignment.model.OfferState;
import plaza.agent.assignment.model.Work;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;
import plaza.platform.audit.AuditTrail;

/** Agents answer the offers that were made to them. */
@ApplicationScoped
public class AnswerOffers {

    private final Offers offers;
    private final Works works;
    private final SettleWork settlement;
    private final AuditTrail audit;
    private final Clock clock;
    private final MeterRegistry metrics;

    AnswerOffers(
            Offers offers, Works works, SettleWork settlement, AuditTrail audit, Clock clock, MeterRegistry metrics) {
        this.offers = offers;
        this.works = works;
        this.settlement = settlement;
        this.audit = audit;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The agent accepts; said again it comes to the same. */
    @WithTransaction
    public Uni<Answered> accept(AgentId agent, OfferId offer) {
        return answer(
                new Question(agent, offer, OfferState.ACCEPTED, null),
                (work, known) -> OfferAnswer.accept(work, known, clock.instant()));
    }

    /** The agent declines, with or without a reason; said again it comes to the same. */
    @WithTransaction
    public Uni<Answered> decline(AgentId agent, OfferId offer, @Nullable String reason) {
        return answer(
                new Question(agent, offer, OfferState.DECLINED, reason),
                (work, known) -> OfferAnswer.decline(work, known, reason, clock.instant()));
    }

    /**
     * What came of it.
     *
     * @param conversation whose offer it was; empty where there is no such offer
     */
    public record Answered(Optional<ConversationId> conversation, OfferAnswer answer) {}

    private record Question(
            AgentId agent,
            OfferId offer,
            OfferState outcome,
            @Nullable String reason) {}

    private Uni<Answered> answer(Question question, BiFunction<Work, KnownOffer, OfferAnswer> decision) {
        return offers.findConversation(question.offer(), question.agent())
                .chain(found -> found.isEmpty() ? unknown(question) : answer(question, found.get(), decision));
    }

    private Uni<Answered> answer(
            Question question, ConversationId conversation, BiFunction<Work, KnownOffer, OfferAnswer> decision) {
        return works.findForChange(conversation)
                .map(Optional::orElseThrow)
                .chain(work -> offers.get(question.offer()).map(known -> decision.apply(work, known)))
                .call(answer -> keep(question, conversation, answer))
                .map(answer -> new Answered(Optional.of(conversation), answer));
    }

    private Uni<Void> keep(Question question, ConversationId conversation, OfferAnswer answer) {
        return switch (answer) {
            case OfferAnswer.Counts counts ->
                settlement
                        .settle(List.of(counts.change()))
                        .chain(() -> note(question, conversation))
                        .invoke(() -> metrics.counter(
                                        "plaza_agent_offers",
                                        "outcome",
                                        question.outcome().label())
                                .increment());
            case OfferAnswer.Repeated _, OfferAnswer.Refused _ ->
                Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> note(Question question, ConversationId conversation) {
        Map<String, String> facts = new HashMap<>();
        facts.put("offer", question.offer().toString());
        return audit.append(
                question.agent().value(),
                "offer." + question.outcome().label(),
                "conversation:" + conversation,
                facts,
                question.reason());
    }

    private static Uni<Answered> unknown(Question question) {
        return Uni.createFrom()
                .item(new Answered(
                        Optional.empty(), new OfferAnswer.Refused(new OfferRefusal.Unknown(question.offer()))));
    }
}
