package plaza.conversation.casework.kafka;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.Answer;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Derivation;
import plaza.conversation.message.model.Act;
import plaza.conversation.message.model.Creation;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Visibility;

/** The facts of a case as the contracts write them. */
final class CasePayloads {

    private CasePayloads() {}

    /**
     * A fact ready to be sent.
     *
     * @param type CloudEvents type
     * @param body written as JSON
     */
    record Told(String type, Object body) {}

    static Told of(Conversation conversation, CaseFact fact) {
        return switch (fact) {
            case CaseFact.Opened opened ->
                new Told("conversation.conversation-opened.v1", opened(conversation, opened));
            case CaseFact.MessageReceived received ->
                new Told("conversation.message-received.v1", received(conversation, received));
            case CaseFact.PublishedOutside outside ->
                new Told("conversation.published-outside.v1", outside(conversation, outside));
            case CaseFact.AnswerNeeded needed ->
                new Told("conversation.answer-needed.v1", needed(conversation, needed));
            case CaseFact.DeadlineChanged changed ->
                new Told("conversation.deadline-changed.v1", changed(conversation, changed));
            case CaseFact.AnswerNoLongerNeeded gone ->
                new Told("conversation.answer-no-longer-needed.v1", gone(conversation, gone));
            case CaseFact.Answered answered ->
                new Told("conversation.conversation-answered.v1", answered(conversation, answered));
            case CaseFact.AnswerUndelivered undelivered ->
                new Told("conversation.answer-undelivered.v1", undelivered(conversation, undelivered));
            case CaseFact.Reopened reopened ->
                new Told("conversation.conversation-reopened.v1", reopened(conversation, reopened));
            case CaseFact.Merged merged ->
                new Told("conversation.conversation-merged.v1", merged(conversation, merged.into(), merged.at()));
            case CaseFact.Unmerged apart ->
                new Told("conversation.conversation-unmerged.v1", merged(conversation, apart.from(), apart.at()));
            case CaseFact.MovedToPrivate moved ->
                new Told("conversation.moved-to-private.v1", moved(conversation, moved));
            case CaseFact.ClosedInPublic closed ->
                new Told("conversation.closed-in-public.v1", closedInPublic(conversation, closed));
            case CaseFact.Resolved resolved ->
                new Told("conversation.conversation-resolved.v1", resolved(conversation, resolved));
            case CaseFact.SlaWarned warned ->
                new Told("conversation.sla-warned.v1", SlaMarkPayload.of(conversation, warned.mark()));
            case CaseFact.SlaBreached breached ->
                new Told("conversation.sla-breached.v1", SlaMarkPayload.of(conversation, breached.mark()));
            case CaseFact.Deflected deflected ->
                new Told("conversation.customer-deflected.v1", deflected(conversation, deflected));
            case CaseFact.CommitmentMade made ->
                new Told(
                        "conversation.commitment-made.v1",
                        CommitmentPayload.of(
                                conversation, made.mark(), made.mark().madeAt()));
            case CaseFact.CommitmentWarned warned ->
                new Told(
                        "conversation.commitment-warned.v1",
                        CommitmentPayload.of(conversation, warned.mark(), warned.at()));
            case CaseFact.CommitmentBroken broken ->
                new Told(
                        "conversation.commitment-broken.v1",
                        CommitmentPayload.of(
                                conversation, broken.mark(), broken.mark().dueAt()));
            case CaseFact.CommitmentKept kept ->
                new Told("conversation.commitment-kept.v1", CommitmentPayload.kept(conversation, kept));
        };
    }

    private static ConversationOpenedPayload opened(Conversation of, CaseFact.Opened fact) {
        UUID linkedTo = fact.linkedTo() == null ? null : fact.linkedTo().value();
        return new ConversationOpenedPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                of.customer().value(),
                label(of.visibility()),
                of.digest().openedAt(),
                linkedTo);
    }

    private static MessageReceivedPayload received(Conversation of, CaseFact.MessageReceived fact) {
        Creation creation = fact.message().getCreation();
        return new MessageReceivedPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.message().id().value(),
                creation.act().direction().label(),
                label(creation.act().visibility()),
                creation.act().createdAt(),
                creation.receivedAt());
    }

    private static PublishedOutsidePayload outside(Conversation of, CaseFact.PublishedOutside fact) {
        Act.Created words = fact.message().getCreation().act();
        AgentId owner = of.ownership().owner();
        return new PublishedOutsidePayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.message().id().value(),
                label(words.visibility()),
                owner == null ? null : owner.subject(),
                fact.mode().label(),
                words.createdAt(),
                fact.at());
    }

    private static AnswerNeededPayload needed(Conversation of, CaseFact.AnswerNeeded fact) {
        return new AnswerNeededPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.turn().id().value(),
                label(of.visibility()),
                fact.turn().since(),
                fact.turn().deadline(),
                fact.turn().clock(),
                of.home().language(),
                List.of(),
                of.ownership().findPreferred().map(AgentId::subject).orElse(null));
    }

    private static DeadlineChangedPayload changed(Conversation of, CaseFact.DeadlineChanged fact) {
        return new DeadlineChangedPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.turn().id().value(),
                fact.turn().since(),
                fact.turn().deadline(),
                fact.turn().clock());
    }

    private static AnswerNoLongerNeededPayload gone(Conversation of, CaseFact.AnswerNoLongerNeeded fact) {
        return new AnswerNoLongerNeededPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.turn().value(),
                fact.reason().label(),
                fact.at());
    }

    private static ConversationResolvedPayload resolved(Conversation of, CaseFact.Resolved fact) {
        Turn.Resolved closed = fact.turn();
        Reasons reasons = closed.reason().reasons();
        Derivation derivation = fact.derivation();
        return new ConversationResolvedPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                closed.reason().label(),
                closed.by() == null ? null : closed.by().subject(),
                closed.at(),
                reasons == null ? null : ConversationResolvedPayload.ChosenReasons.of(reasons),
                derivation == null ? null : derivation.isZero(),
                derivation == null ? null : derivation.transfers(),
                derivation == null ? null : derivation.deflections());
    }

    private static ConversationAnsweredPayload answered(Conversation of, CaseFact.Answered fact) {
        Turn.Ours turn = fact.turn();
        Answer answer = fact.answer();
        return new ConversationAnsweredPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                turn.id().value(),
                answer.reply().value(),
                answer.by().subject(),
                turn.clock(),
                turn.since(),
                turn.deadline(),
                answer.approvedAt(),
                answer.publishedAt(),
                answer.isWithin(turn.deadline()));
    }

    private static AnswerUndeliveredPayload undelivered(Conversation of, CaseFact.AnswerUndelivered fact) {
        return new AnswerUndeliveredPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.turn().value(),
                fact.reply().value(),
                fact.by().subject(),
                fact.reason(),
                fact.at());
    }

    private static ConversationReopenedPayload reopened(Conversation of, CaseFact.Reopened fact) {
        return new ConversationReopenedPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.at(),
                of.ownership().findPreferred().map(AgentId::subject).orElse(null));
    }

    private static ConversationMergedPayload merged(Conversation of, ConversationId other, Instant at) {
        return new ConversationMergedPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                other.value(),
                at);
    }

    private static CustomerDeflectedPayload deflected(Conversation of, CaseFact.Deflected fact) {
        return new CustomerDeflectedPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.by().subject(),
                fact.to(),
                fact.reason(),
                fact.at());
    }

    private static MovedToPrivatePayload moved(Conversation of, CaseFact.MovedToPrivate fact) {
        return new MovedToPrivatePayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.at());
    }

    private static ClosedInPublicPayload closedInPublic(Conversation of, CaseFact.ClosedInPublic fact) {
        return new ClosedInPublicPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                fact.turn() == null ? null : fact.turn().value(),
                fact.ending().label(),
                fact.at());
    }

    private static @Nullable String label(@Nullable Visibility visibility) {
        return visibility == null ? null : visibility.label();
    }
}
