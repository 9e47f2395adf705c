package plaza.conversation.reply.model;

import java.util.Optional;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.account.model.FilesRule;
import plaza.conversation.capability.model.WhyNot;
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

    /** Why the reply may not leave; empty where it may. */
    public static Optional<ReplyOutcome> refusal(Scene scene) {
        return elsewhere(scene)
                .or(() -> TemplateRules.refusal(scene))
                .or(() -> text(scene))
                .or(() -> target(scene))
                .or(() -> way(scene))
                .or(() -> files(scene))
                .or(() -> standing(scene.asked(), scene.in()))
                .or(() -> open(scene.in()));
    }

    private static Optional<ReplyOutcome> elsewhere(Scene scene) {
        AccountMode mode = scene.facts().mode();
        return mode.isAnsweredElsewhere() ? Optional.of(new ReplyOutcome.AnsweredElsewhere(mode)) : Optional.empty();
    }

    private static Optional<ReplyOutcome> text(Scene scene) {
        String text = scene.text();
        if (Texts.isEmpty(text) && scene.asked().files().isEmpty()) {
            return Optional.of(new ReplyOutcome.EmptyText());
        }
        TextLimit limit = scene.limit();
        return limit.allows(text)
                ? Optional.empty()
                : Optional.of(new ReplyOutcome.TextTooLong(limit.most(), limit.lengthOf(text)));
    }

    private static Optional<ReplyOutcome> target(Scene scene) {
        NewReply asked = scene.asked();
        Optional<Message> ofCustomer = scene.facts()
                .target()
                .filter(message -> message.findPlacement()
                        .filter(place -> place.conversation().equals(scene.in().id()))
                        .isPresent())
                .filter(message -> message.content()
                        .findCreation()
                        .filter(Creation::isForUs)
                        .isPresent());
        if (ofCustomer.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                asked.inReplyTo() == null
                        ? new ReplyOutcome.NothingToAnswer(scene.in().id())
                        : new ReplyOutcome.NoSuchMessage(asked.inReplyTo()));
    }

    /** What the network demands. That the case is closed is said in its own words. */
    private static Optional<ReplyOutcome> way(Scene scene) {
        if (scene.findNetworkAct().isEmpty()) {
            return Optional.of(new ReplyOutcome.OtherVisibility(said(scene)));
        }
        return scene.findPossibility()
                .filter(possibility -> !possibility.isAllowed() && possibility.whyNot() != WhyNot.RESOLVED)
                .map(ReplyOutcome.NotAllowed::new);
    }

    /** Where nothing is told of files, none goes along. */
    private static Optional<ReplyOutcome> files(Scene scene) {
        FilesRule rule = scene.findPossibility()
                .flatMap(possibility -> Optional.ofNullable(possibility.files()))
                .orElse(FilesRule.UNTOLD);
        return FileRules.refusal(scene.asked().files(), rule).map(ReplyOutcome.FileNotTaken::new);
    }

    private static String said(Scene scene) {
        return scene.facts()
                .target()
                .flatMap(
                        target -> Optional.ofNullable(target.getCreation().act().visibility()))
                .map(Visibility::label)
                .orElse("public");
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
