package plaza.agent.assignment.kafka;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.agent.assignment.model.Need;
import plaza.agent.assignment.model.WorkFact;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Team;

/** The facts of work as the contracts write them. */
final class AssignmentPayloads {

    private AssignmentPayloads() {}

    /**
     * A fact ready to be sent.
     *
     * @param type CloudEvents type
     * @param body written as JSON
     */
    record Told(String type, Object body) {}

    static Told of(ConversationId conversation, WorkFact fact, Instant at) {
        return switch (fact) {
            case WorkFact.Offered offered ->
                new Told("agent.conversation-offered.v1", offered(conversation.value(), offered, at));
            case WorkFact.Accepted accepted ->
                new Told("agent.offer-accepted.v1", accepted(conversation.value(), accepted, at));
            case WorkFact.Declined declined ->
                new Told("agent.offer-declined.v1", declined(conversation.value(), declined, at));
            case WorkFact.RanOut ranOut ->
                new Told("agent.offer-timed-out.v1", ranOut(conversation.value(), ranOut, at));
            case WorkFact.Released released ->
                new Told("agent.assignment-released.v1", released(conversation.value(), released, at));
            case WorkFact.Rested rested -> throw new IllegalArgumentException(rested + " is told to nobody");
        };
    }

    private static ConversationOfferedPayload offered(UUID conversation, WorkFact.Offered fact, Instant at) {
        Need need = fact.scene().need();
        return new ConversationOfferedPayload(
                conversation,
                need.turn().value(),
                fact.offer().id().value(),
                fact.who().id().value(),
                fact.who().site().slug(),
                team(fact),
                fact.scene().epoch().value(),
                need.channel().label(),
                need.brand().slug(),
                need.site().slug(),
                at,
                fact.scene().queuedAt(),
                fact.offer().expiresAt());
    }

    private static OfferAcceptedPayload accepted(UUID conversation, WorkFact.Accepted fact, Instant at) {
        Need need = fact.scene().need();
        return new OfferAcceptedPayload(
                conversation,
                need.turn().value(),
                fact.offer().id().value(),
                fact.who().id().value(),
                fact.who().site().slug(),
                team(fact),
                fact.scene().epoch().value(),
                need.channel().label(),
                need.brand().slug(),
                need.site().slug(),
                at,
                fact.scene().queuedAt());
    }

    private static OfferDeclinedPayload declined(UUID conversation, WorkFact.Declined fact, Instant at) {
        Need need = fact.scene().need();
        return new OfferDeclinedPayload(
                conversation,
                need.turn().value(),
                fact.offer().id().value(),
                fact.who().id().value(),
                fact.who().site().slug(),
                team(fact),
                fact.scene().epoch().value(),
                need.channel().label(),
                need.brand().slug(),
                need.site().slug(),
                at,
                fact.reason());
    }

    private static OfferTimedOutPayload ranOut(UUID conversation, WorkFact.RanOut fact, Instant at) {
        Need need = fact.scene().need();
        return new OfferTimedOutPayload(
                conversation,
                need.turn().value(),
                fact.offer().id().value(),
                fact.who().id().value(),
                fact.who().site().slug(),
                team(fact),
                fact.scene().epoch().value(),
                need.channel().label(),
                need.brand().slug(),
                need.site().slug(),
                at,
                fact.reason().label());
    }

    private static AssignmentReleasedPayload released(UUID conversation, WorkFact.Released fact, Instant at) {
        Need need = fact.scene().need();
        return new AssignmentReleasedPayload(
                conversation,
                need.turn().value(),
                fact.who().id().value(),
                fact.who().site().slug(),
                team(fact),
                fact.scene().epoch().value(),
                need.channel().label(),
                need.brand().slug(),
                need.site().slug(),
                at,
                fact.reason().label());
    }

    private static @Nullable String team(WorkFact fact) {
        Team team = fact.who().team();
        return team == null ? null : team.slug();
    }
}
