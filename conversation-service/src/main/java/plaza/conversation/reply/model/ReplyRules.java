package plaza.conversation.reply.model;

import java.util.Optional;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Message;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.conversation.writing.model.TextLimit;
import plaza.conversation.writing.model.Texts;

/** Whether a reply may leave. What is wrong with the words themselves is said first: waiting would not mend it. */
public final class ReplyRules {

    private ReplyRules() {}

    /**
     * Why the reply may not leave; empty where it may.
     *
     * @param in the case as it is
     * @param limit what the network takes
     * @param target the message that is to be answered, where one was found
     */
    public static Optional<ReplyOutcome> refusal(
            NewReply asked, Conversation in, TextLimit limit, Optional<Message> target) {
        return text(asked, limit)
                .or(() -> target(asked, in, target))
                .or(() -> standing(asked, in))
                .or(() -> open(in));
    }

    private static Optional<ReplyOutcome> text(NewReply asked, TextLimit limit) {
        if (Texts.isEmpty(asked.text())) {
            return Optional.of(new ReplyOutcome.EmptyText());
        }
        return limit.allows(asked.text())
                ? Optional.empty()
                : Optional.of(new ReplyOutcome.TextTooLong(limit.most(), limit.lengthOf(asked.text())));
    }

    private static Optional<ReplyOutcome> target(NewReply asked, Conversation in, Optional<Message> target) {
        Optional<Message> ofCustomer = target.filter(message -> message.findPlacement()
                        .filter(place -> place.conversation().equals(in.id()))
                        .isPresent())
                .filter(message -> message.content()
                        .findCreation()
                        .filter(Creation::isForUs)
                        .isPresent());
        if (ofCustomer.isEmpty()) {
            return Optional.of(
                    asked.inReplyTo() == null
                            ? new ReplyOutcome.NothingToAnswer(in.id())
                            : new ReplyOutcome.NoSuchMessage(asked.inReplyTo()));
        }
        Visibility said = ofCustomer.get().getCreation().act().visibility();
        return said == null || said == asked.visibility()
                ? Optional.empty()
                : Optional.of(new ReplyOutcome.OtherVisibility(said.label()));
    }

    private static Optional<ReplyOutcome> standing(NewReply asked, Conversation in) {
        return switch (in.ownership().standing(asked.agent(), asked.epoch())) {
            case OWNER -> Optional.empty();
            case NOT_YET -> Optional.of(new ReplyOutcome.NotYetOwner(asked.epoch()));
            case CHANGED ->
                Optional.of(new ReplyOutcome.OwnerChanged(in.ownership().epoch()));
        };
    }

    private static Optional<ReplyOutcome> open(Conversation in) {
        return in.turn() instanceof Turn.Resolved ? Optional.of(new ReplyOutcome.Resolved(in.id())) : Optional.empty();
    }
}
